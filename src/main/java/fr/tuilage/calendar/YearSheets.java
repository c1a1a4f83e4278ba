package fr.tuilage.calendar;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.Planning;
import fr.tuilage.committee.PlanningService;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what is known about the days of a period: holidays, what other years of the committee took, and when its people sit elsewhere. */
@Component
class YearSheets {

    private final PlanningService planning;
    private final SchoolHolidays schoolHolidays;
    private final PlannedSessionRepository sessions;

    YearSheets(PlanningService planning, SchoolHolidays schoolHolidays, PlannedSessionRepository sessions) {
        this.planning = planning;
        this.schoolHolidays = schoolHolidays;
        this.sessions = sessions;
    }

    /**
     * The committee, whatever its period of that year is.
     *
     * @throws NotFound when the person may not know of the committee
     */
    Planning planning(UUID committeeId, int year) {
        return planning.planning(
                committeeId,
                PlanPeriod.CALENDAR_YEAR.of(year).first(),
                PlanPeriod.SCHOOL_YEAR.of(year).last());
    }

    /** @throws NotFound when the person may not know of the committee */
    CommitteeLine committee(UUID committeeId) {
        return planning.committee(committeeId);
    }

    /** In two statements more, whatever the number of dates. */
    YearSheet of(Planning committee, UUID planId, DateRange days) {
        DateRange wide = new DateRange(days.first().minusDays(7), days.last().plusDays(7));
        Map<Boolean, List<PlannedSession>> beside = beside(committee, planId, wide);
        return new YearSheet(
                committee,
                days,
                PublicHolidays.of(committee.publicHolidays(), wide),
                schoolHolidays.of(committee.schoolZone(), days),
                beside.getOrDefault(true, List.of()).stream()
                        .map(PlannedSession::heldOn)
                        .collect(Collectors.toSet()),
                beside.getOrDefault(false, List.of()).stream()
                        .flatMap(session -> halfDays(session, committee).stream())
                        .collect(Collectors.toSet()));
    }

    /** For a year that is changed: which days are taken was read past any snapshot. */
    YearSheet of(LockedYear year, DateRange days) {
        YearPlan plan = year.plan();
        return of(planning(plan.committeeId(), plan.year()), plan.id(), days).with(year.taken());
    }

    /** By whether the session is of this committee: only who plans needs it. */
    private Map<Boolean, List<PlannedSession>> beside(Planning committee, UUID planId, DateRange days) {
        UUID id = committee.roles().committeeId();
        return committee.mayPlan()
                ? sessions.beside(planId, id, days.first(), days.last()).stream()
                        .collect(Collectors.partitioningBy(
                                session -> session.committeeId().equals(id)))
                : Map.of();
    }

    /** In this committee's time zone, whatever the other one's is. */
    static List<HalfDay> halfDays(PlannedSession session, Planning committee) {
        ZonedDateTime starts = session.startsAt().withZoneSameInstant(committee.timeZone());
        return HalfDay.of(
                starts.toLocalDate(),
                starts.toLocalTime(),
                session.details(null).length());
    }
}
