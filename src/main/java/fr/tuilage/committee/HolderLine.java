package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate as it is listed: who holds a half, or stands in for it, from when to when, both days included (SEAT-2). */
public record HolderLine(
        UUID mandateId,
        int version,
        PersonLine person,
        boolean alternate,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
