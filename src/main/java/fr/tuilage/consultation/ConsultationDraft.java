package fr.tuilage.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Until when members are asked.
 *
 * @param version of the year when the consultation is opened, of the consultation when its deadline changes
 * @param deadline the last day on which members answer
 */
public record ConsultationDraft(UUID planId, int version, LocalDate deadline) {

    private static final int USUAL_DAYS = 14;

    /** Two weeks, and before the first date (CAL-4). */
    public static LocalDate suggestedDeadline(LocalDate today, LocalDate firstDate) {
        LocalDate usual = today.plusDays(USUAL_DAYS);
        LocalDate last = firstDate.minusDays(1);
        return usual.isBefore(last) ? usual : last;
    }
}
