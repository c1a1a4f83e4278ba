package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Stretches of whole days, both ends included; without an end they go on. */
final class Periods {

    private Periods() {}

    /** @throws RuleViolation when the end comes before the beginning */
    static void requireOrder(LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RuleViolation("refusal.committee.ends-before-it-begins");
        }
    }

    static boolean contains(LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    static boolean overlap(
            LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate otherStartsOn, @Nullable LocalDate otherEndsOn) {
        return (endsOn == null || !otherStartsOn.isAfter(endsOn))
                && (otherEndsOn == null || !startsOn.isAfter(otherEndsOn));
    }
}
