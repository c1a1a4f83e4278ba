package fr.tuilage.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another date or time for one session (CAL-3).
 *
 * @param version of the session that was seen
 * @param reason needed once the year is published (CAL-5)
 */
public record SessionMove(
        UUID sessionId,
        int version,
        LocalDate on,
        LocalTime startsAt,
        @Nullable String reason) {}
