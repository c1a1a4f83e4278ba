package fr.tuilage.consultation;

import fr.tuilage.calendar.PlanState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year that is drawn up, or about which members are asked.
 *
 * @param deadline the last day to answer; null for a draft
 * @param owed dates for which a half that the reader holds has not answered
 */
public record UnpublishedYear(
        UUID committeeId,
        int year,
        PlanState state,
        @Nullable LocalDate deadline,
        long owed) {}
