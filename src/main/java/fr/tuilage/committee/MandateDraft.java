package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who will hold a half of a seat or be its alternate, from a day to a day, both included (SEAT-2). */
public record MandateDraft(
        UUID seatId,
        SeatHalf half,
        boolean alternate,
        UUID personId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** @throws RuleViolation when it ends before it begins */
    public MandateDraft {
        Periods.requireOrder(startsOn, endsOn);
    }
}
