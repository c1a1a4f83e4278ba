package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A funder's person who reads the committee's editions, from a day to a day, both included. */
public record FunderGrantLine(
        UUID id,
        int version,
        PersonLine person,
        String funderName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
