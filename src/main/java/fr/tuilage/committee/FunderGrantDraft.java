package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A funder's person who will read the committee's editions, as it is typed. */
public record FunderGrantDraft(
        UUID committeeId,
        UUID personId,
        String funderName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public static final int NAME_LENGTH = 200;

    /** @throws RuleViolation when the funder's name is missing or too long, or it ends before it begins */
    public FunderGrantDraft {
        funderName = Texts.required("committee.funder.field.name", funderName, NAME_LENGTH);
        Periods.requireOrder(startsOn, endsOn);
    }
}
