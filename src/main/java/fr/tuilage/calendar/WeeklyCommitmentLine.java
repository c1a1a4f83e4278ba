package fr.tuilage.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A weekly commitment as those see it whom it binds.
 *
 * @param organisation whose it is; null for one's own
 */
public record WeeklyCommitmentLine(
        UUID id,
        int version,
        @Nullable String organisation,
        String label,
        DayOfWeek weekday,
        boolean morning,
        boolean afternoon,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
