package fr.tuilage.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A committee's whole year, as one page shows it.
 *
 * @param wish what was asked for, ready to be changed and drawn again
 * @param sessions in the order of their dates
 * @param leftOut days of the rhythm for which nothing suits
 * @param schoolZone the zone whose holidays are shown; empty when the committee names none
 * @param schoolHolidaysUnknown parts of the period for which no school holidays are published yet
 * @param committeeName the committee
 * @param today the day it is where the committee is
 * @param seatNames names of the seats on duty
 * @param mayPlan whether the reader may change it
 */
public record YearPlanDetails(
        UUID id,
        int version,
        UUID committeeId,
        String committeeName,
        LocalDate today,
        int year,
        DateRange period,
        PlanState state,
        YearPlanDraft wish,
        List<SessionLine> sessions,
        List<LeftOut> leftOut,
        List<NamedDays> publicHolidays,
        List<NamedDays> schoolHolidays,
        String schoolZone,
        List<DateRange> schoolHolidaysUnknown,
        Map<UUID, String> seatNames,
        boolean mayPlan) {

    public boolean published() {
        return state == PlanState.PUBLISHED;
    }

    /** Whether members are asked about its dates (CAL-4). */
    public boolean inConsultation() {
        return state == PlanState.CONSULTATION;
    }

    /** How many dates meet something that one would rather avoid. */
    public long conflicts() {
        return sessions.stream().filter(line -> !line.warnings().isEmpty()).count();
    }
}
