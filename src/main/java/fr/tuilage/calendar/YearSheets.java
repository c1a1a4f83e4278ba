package fr.tuilage.calendar;

import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.Planning;
import fr.tuilage.committee.PlanningService;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what is known about the days of a period: holidays, and when people of the committee sit elsewhere. */
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
     * @throws fr.tuilage.base.NotFound when the person may not know of the committee
     */
    Planning planning(UUID committeeId, int year) {
        return planning.planning(
                committeeId,
                PlanPeriod.CALENDAR_YEAR.of(year).first(),
                PlanPeriod.SCHOOL_YEAR.of(year).last());
    }

    /** @throws fr.tuilage.base.NotFound when the person may not know of the committee */
    CommitteeLine committee(UUID committeeId) {
        return planning.committee(committeeId);
    }

    /** In two statements more, whatever the number of dates. */
    YearSheet of(Planning committee, DateRange days) {
        DateRange wide = new DateRange(days.first().minusDays(7), days.last().plusDays(7));
        return new YearSheet(
                committee,
                days,
                PublicHolidays.of(committee.publicHolidays(), wide),
                schoolHolidays.of(committee.schoolZone(), days),
                busy(committee, wide));
    }

    private Set<HalfDay> busy(Planning committee, DateRange days) {
        if (!committee.mayPlan()) {
            return Set.of();
        }
        return sessions.sharingPeople(committee.roles().committeeId(), days.first(), days.last()).stream()
                .flatMap(session -> halfDays(session, committee).stream())
                .collect(Collectors.toSet());
    }

    /** In this committee's time zone, whatever the other one's is. */
    private static List<HalfDay> halfDays(PlannedSession session, Planning committee) {
        ZonedDateTime starts = session.startsAt().withZoneSameInstant(committee.timeZone());
        return HalfDay.of(
                starts.toLocalDate(),
                starts.toLocalTime(),
                session.details(null).length());
    }
}
