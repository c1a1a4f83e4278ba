package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.PersonDraft;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person, found by mail address or new, who is invited to a half of a seat or as its alternate. */
public record HalfInvitation(
        UUID seatId,
        SeatHalf half,
        boolean alternate,
        PersonDraft person,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** @throws RuleViolation when it ends before it begins */
    public HalfInvitation {
        Periods.requireOrder(startsOn, endsOn);
    }

    MandateDraft to(UUID personId) {
        return new MandateDraft(seatId, half, alternate, personId, startsOn, endsOn);
    }
}
