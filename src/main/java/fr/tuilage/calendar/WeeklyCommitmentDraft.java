package fr.tuilage.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A half-day, or a day, of every week that is not free.
 *
 * @param organisationId for all who sit for this organisation; null for oneself
 * @param label what it is, read only by those whom it binds
 * @param endsOn the last day on which it counts; null while it has no end
 */
public record WeeklyCommitmentDraft(
        @Nullable UUID organisationId,
        String label,
        DayOfWeek weekday,
        boolean morning,
        boolean afternoon,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
