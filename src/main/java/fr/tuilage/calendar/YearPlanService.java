package fr.tuilage.calendar;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.Planning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A committee's year: drawn up, moved by hand, published (CAL-1 to CAL-3, ROTA-2). */
@Service
public class YearPlanService {

    private final YearPlanRepository plans;
    private final PlannedSessionRepository sessions;
    private final YearSheets sheets;
    private final YearReader reader;
    private final SessionMoves moves;
    private final YearDrawing drawing;
    private final YearPublishing publishing;
    private final CommitteePolicy policy;
    private final Trace trace;
    private final Clock clock;

    YearPlanService(
            YearPlanRepository plans,
            PlannedSessionRepository sessions,
            YearSheets sheets,
            YearReader reader,
            SessionMoves moves,
            YearDrawing drawing,
            YearPublishing publishing,
            CommitteePolicy policy,
            Trace trace,
            Clock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.sheets = sheets;
        this.reader = reader;
        this.moves = moves;
        this.drawing = drawing;
        this.publishing = publishing;
        this.policy = policy;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * A committee's year; empty when there is none, or when it is still a draft and the person does not plan.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public Optional<YearPlanDetails> plan(UUID committeeId, int year) {
        Planning planning = sheets.planning(committeeId, year);
        List<DateOfYear> dates = plans.withDates(committeeId, year);
        return dates.stream()
                .findFirst()
                .map(DateOfYear::plan)
                .filter(plan -> plan.published() || planning.mayPlan())
                .map(plan -> reader.details(
                        plan,
                        dates.stream()
                                .map(DateOfYear::session)
                                .filter(Objects::nonNull)
                                .toList(),
                        sheets.of(planning, plan.days())));
    }

    /**
     * The years of a committee that the person may open, and which one first.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public YearChoice choice(UUID committeeId) {
        CommitteeLine committee = sheets.committee(committeeId);
        boolean mayPlan = policy.allows(CommitteePermission.PLAN_YEAR, committeeId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), committee.timeZone());
        List<YearPlan> open = plans.findByCommitteeIdOrderByYear(committeeId).stream()
                .filter(plan -> plan.published() || mayPlan)
                .toList();
        int suggested = open.stream()
                .filter(plan -> !plan.days().last().isBefore(today))
                .map(YearPlan::year)
                .findFirst()
                .orElseGet(() -> today.getMonthValue() > 6 ? today.getYear() + 1 : today.getYear());
        return new YearChoice(mayPlan, today, open.stream().map(YearPlan::year).toList(), suggested);
    }

    /**
     * Draws the year up, or again after a wish changed; dates that were moved by hand stay where they still can (CAL-2).
     *
     * @throws RuleViolation when no date at all is possible, or the year is published already; nothing is kept then
     * @throws Conflict when somebody else changed the plan in between
     */
    @Transactional
    public YearPlanDetails draw(UUID committeeId, YearPlanDraft wish) {
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        return drawing.draw(
                committeeId, wish, sheet(committeeId, wish.year(), wish.period().of(wish.year())));
    }

    private YearSheet sheet(UUID committeeId, int year, DateRange days) {
        return sheets.of(sheets.planning(committeeId, year), days);
    }

    /**
     * Moves one session to another date or time, and says at once what stands in its way there (CAL-3).
     *
     * @throws RuleViolation for a date in the past, a weekend, a public holiday, or a day that is taken; and for a
     *     published session without a reason (CAL-5)
     * @throws Conflict when somebody else changed the session in between
     */
    @Transactional
    public YearPlanDetails move(SessionMove move) {
        UUID planId = sessions.planOf(move.sessionId()).orElseThrow(NotFound::new);
        UUID committeeId = plans.committeeOf(planId).orElseThrow(NotFound::new);
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        YearPlan plan = plans.locked(planId).orElseThrow(NotFound::new);
        YearSheet sheet = sheet(committeeId, plan.year(), plan.days());
        List<PlannedSession> all = sessions.lockedOf(planId);
        moves.move(move, plan, all, sheet);
        plans.flush();
        return reader.details(
                plan,
                all.stream()
                        .sorted(Comparator.comparing(PlannedSession::heldOn))
                        .toList(),
                sheet);
    }

    /**
     * Publishes the year: its dates stand, duties are assigned (ROTA-2), meetings can be prepared, and each member gets the
     * dates with their own duties.
     *
     * @throws RuleViolation when it is published already, or a date is in the past by now
     * @throws Conflict when somebody else changed the plan in between
     */
    @Transactional
    public YearPlanDetails publish(UUID planId, int version) {
        UUID committeeId = plans.committeeOf(planId).orElseThrow(NotFound::new);
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        YearPlan plan = plans.locked(planId).orElseThrow(NotFound::new);
        plan.requireVersion(version);
        YearSheet sheet = sheet(committeeId, plan.year(), plan.days());
        List<PlannedSession> all = sessions.lockedOf(planId);
        YearPlanDetails details = publishing.publish(plan, all, sheet);
        trace.record("publish-year", "year-plan", planId, committeeId);
        return details;
    }
}
