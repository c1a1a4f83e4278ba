package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person named to coordinate for an organisation, from a day to a day, both included (COM-3). */
public record CoordinationDraft(
        UUID committeeId,
        UUID organisationId,
        UUID personId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public CoordinationDraft {
        Periods.requireOrder(startsOn, endsOn);
    }
}
