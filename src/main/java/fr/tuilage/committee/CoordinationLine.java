package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds the coordination for which organisation, from when to when, both days included (COM-3). */
public record CoordinationLine(
        UUID id,
        int version,
        UUID personId,
        UUID organisationId,
        PersonLine person,
        String organisationName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    boolean isOverBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    public boolean holdsOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
