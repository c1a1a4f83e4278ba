package fr.tuilage.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a consultation about the dates of a year needs of the year: its state, and days on which a session could be held instead (CAL-4). */
@Service
public class YearConsultation {

    private final YearPlanRepository plans;
    private final PlannedSessionRepository sessions;
    private final YearLocks locks;
    private final YearSheets sheets;
    private final CommitteePolicy policy;
    private final Trace trace;
    private final Clock clock;

    YearConsultation(
            YearPlanRepository plans,
            PlannedSessionRepository sessions,
            YearLocks locks,
            YearSheets sheets,
            CommitteePolicy policy,
            Trace trace,
            Clock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.locks = locks;
        this.sheets = sheets;
        this.policy = policy;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Members see the dates and are asked about them; the coordination still moves them.
     *
     * @return the first of its dates
     * @throws RuleViolation when the year is in consultation or published already, or a date has passed
     * @throws Conflict when somebody else changed the plan in between
     */
    @Transactional
    public LocalDate open(UUID planId, int version) {
        LockedYear year = locked(planId);
        year.plan().requireVersion(version);
        LocalDate first = year.sessions().stream()
                .map(PlannedSession::heldOn)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new RuleViolation("refusal.calendar.nothing-to-ask"));
        if (year.sessions().stream()
                .anyMatch(session -> session.startsAt().toInstant().isBefore(clock.instant()))) {
            throw new RuleViolation("refusal.calendar.past-session");
        }
        year.plan().consult();
        plans.flush();
        trace.record("consult-year", "year-plan", planId, year.plan().committeeId());
        return first;
    }

    /**
     * The coordination takes the dates back: they are a draft again.
     *
     * @throws RuleViolation when the year is published already
     * @throws Conflict when somebody else changed the plan in between
     */
    @Transactional
    public void takeBack(UUID planId, int version) {
        LockedYear year = locked(planId);
        year.plan().requireVersion(version);
        year.plan().takeBack();
        plans.flush();
        trace.record("take-back-year", "year-plan", planId, year.plan().committeeId());
    }

    /**
     * Days near a date of a year in consultation on which it may be held at the same time of the day; a constant number of
     * statements.
     *
     * @param days how far from the present date, before and after
     * @throws RuleViolation when the year is published
     */
    @Transactional(readOnly = true)
    public List<NearbyDay> nearby(UUID sessionId, int days) {
        PlannedSession session = sessions.findById(sessionId).orElseThrow(NotFound::new);
        UUID committeeId = session.committeeId();
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        if (session.published()) {
            throw new RuleViolation("refusal.calendar.already-published");
        }
        YearPlan plan = plans.findById(session.planId()).orElseThrow(NotFound::new);
        YearSheet sheet = sheets.of(sheets.planning(committeeId, plan.year()), plan.id(), plan.days());
        Set<LocalDate> own = new HashSet<>(sessions.daysOf(plan.id()));
        LocalDate from = session.heldOn().minusDays(days);
        LocalDate to = session.heldOn().plusDays(days);
        Map<HalfDay, Set<UUID>> busy = busy(sheet, committeeId, from, to);
        LocalDate today = sheet.today(clock.instant());
        DaySheet daySheet = sheet.daySheet(plan.avoid());
        LocalTime at = session.timeOfDay();
        Duration length = session.details(null).length();
        return from.datesUntil(to.plusDays(1))
                .filter(on -> on.isAfter(today) && plan.days().contains(on) && !own.contains(on))
                .filter(on -> daySheet.forbidden(on).isEmpty())
                .map(on -> {
                    List<HalfDay> halves = HalfDay.of(on, at, length);
                    Stream<UUID> elsewhere =
                            halves.stream().flatMap(half -> busy.getOrDefault(half, Set.of()).stream());
                    return new NearbyDay(
                            on,
                            daySheet.obstacles(on, at, length),
                            Stream.concat(elsewhere, sheet.engagements().people(on, halves).stream())
                                    .collect(toSet()));
                })
                .toList();
    }

    private Map<HalfDay, Set<UUID>> busy(YearSheet sheet, UUID committeeId, LocalDate from, LocalDate to) {
        return sessions.engagements(committeeId, from.minusDays(1), to.plusDays(1)).stream()
                .flatMap(engagement -> YearSheets.halfDays(engagement.session(), sheet.planning()).stream()
                        .map(half -> Map.entry(half, engagement.personId())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private LockedYear locked(UUID planId) {
        UUID committeeId = plans.committeeOf(planId).orElseThrow(NotFound::new);
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        return locks.year(committeeId, planId);
    }
}
