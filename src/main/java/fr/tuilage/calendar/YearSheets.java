package fr.tuilage.calendar;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.Planning;
import fr.tuilage.committee.PlanningService;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what is known about the days of a period: holidays, what other years of the committee took, and when its people sit elsewhere. */
@Component
class YearSheets {

    private final PlanningService planning;
    private final SchoolHolidays schoolHolidays;
    private final PlannedSessionRepository sessions;
    private final WeeklyCommitmentRepository weekly;

    YearSheets(
            PlanningService planning,
            SchoolHolidays schoolHolidays,
            PlannedSessionRepository sessions,
            WeeklyCommitmentRepository weekly) {
        this.planning = planning;
        this.schoolHolidays = schoolHolidays;
        this.sessions = sessions;
        this.weekly = weekly;
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

    /** In three statements more for who plans, in one for the others, whatever the number of dates and people. */
    YearSheet of(Planning committee, UUID planId, DateRange days) {
        return of(committee, planId, days, true);
    }

    /** To be looked at: whom a date costs is read as long as the dates are a draft, one statement less afterwards. */
    YearSheet toShow(Planning committee, YearPlan plan) {
        return of(committee, plan.id(), plan.days(), plan.state() == PlanState.DRAFT);
    }

    private YearSheet of(Planning committee, UUID planId, DateRange days, boolean weighed) {
        DateRange wide = new DateRange(days.first().minusDays(7), days.last().plusDays(7));
        List<BesideRow> beside = committee.mayPlan()
                ? sessions.beside(planId, committee.roles().committeeId(), wide.first(), wide.last())
                : List.of();
        return new YearSheet(
                committee,
                days,
                PublicHolidays.of(committee.publicHolidays(), wide),
                schoolHolidays.of(committee.schoolZone(), days),
                beside.stream()
                        .filter(row -> row.personId() == null)
                        .map(row -> row.session().heldOn())
                        .collect(Collectors.toSet()),
                committee.mayPlan() && weighed ? engagements(committee, wide, beside) : elsewhere(committee, beside));
    }

    /** For a year that is changed: which days are taken was read past any snapshot. */
    YearSheet of(LockedYear year, DateRange days) {
        YearPlan plan = year.plan();
        return of(planning(plan.committeeId(), plan.year()), plan.id(), days).with(year.taken());
    }

    private static Engagements elsewhere(Planning committee, List<BesideRow> beside) {
        return new SittingElsewhere(beside.stream()
                .filter(row -> row.personId() != null)
                .flatMap(row -> halfDays(row.session(), committee).stream())
                .collect(Collectors.toSet()));
    }

    private Engagements engagements(Planning committee, DateRange days, List<BesideRow> beside) {
        List<HolderRow> holders = weekly.holders(committee.roles().committeeId(), days.first(), days.last());
        Map<UUID, Set<HalfDay>> sitting = new HashMap<>();
        for (BesideRow row : beside) {
            if (row.personId() != null) {
                sitting.computeIfAbsent(row.personId(), person -> new HashSet<>())
                        .addAll(halfDays(row.session(), committee));
            }
        }
        return new HolderEngagements(
                holders.stream().map(HolderRow::holder).distinct().toList(),
                sitting,
                holders.stream()
                        .map(HolderRow::commitment)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
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
