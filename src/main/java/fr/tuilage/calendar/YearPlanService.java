package fr.tuilage.calendar;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.Planning;
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
    private final YearLocks locks;
    private final YearSheets sheets;
    private final YearReader reader;
    private final SessionMoves moves;
    private final YearDrawing drawing;
    private final YearPublishing publishing;
    private final CommitteePolicy policy;
    private final Trace trace;

    YearPlanService(
            YearPlanRepository plans,
            PlannedSessionRepository sessions,
            YearLocks locks,
            YearSheets sheets,
            YearReader reader,
            SessionMoves moves,
            YearDrawing drawing,
            YearPublishing publishing,
            CommitteePolicy policy,
            Trace trace) {
        this.plans = plans;
        this.sessions = sessions;
        this.locks = locks;
        this.sheets = sheets;
        this.reader = reader;
        this.moves = moves;
        this.drawing = drawing;
        this.publishing = publishing;
        this.policy = policy;
        this.trace = trace;
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
                .filter(plan -> plan.shown() || planning.mayPlan())
                .map(plan -> reader.details(
                        plan,
                        dates.stream()
                                .map(DateOfYear::session)
                                .filter(Objects::nonNull)
                                .toList(),
                        sheets.toShow(planning, plan)));
    }

    /**
     * Draws the year up, or again after a wish changed; what was chosen by hand, a day or a time, stays where it still can (CAL-2, CAL-3).
     *
     * @throws RuleViolation when no date at all is possible, or the year is published already; nothing is kept then
     * @throws Conflict when somebody else changed the plan in between
     */
    @Transactional
    public YearPlanDetails draw(UUID committeeId, YearPlanDraft wish) {
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        return drawing.draw(committeeId, wish);
    }

    /**
     * Moves one session to another date or time, and says at once what stands in its way there (CAL-3).
     *
     * @throws RuleViolation for a date in the past, a weekend, a public holiday, or a day that is taken, be it by another year of the committee; and for a
     *     published session without a reason (CAL-5)
     * @throws Conflict when somebody else changed the session in between
     */
    @Transactional
    public YearPlanDetails move(SessionMove move) {
        UUID planId = sessions.planOf(move.sessionId()).orElseThrow(NotFound::new);
        UUID committeeId = plans.committeeOf(planId).orElseThrow(NotFound::new);
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        LockedYear year = locks.year(committeeId, planId);
        YearSheet sheet = sheets.of(year, year.plan().days());
        moves.move(move, year, sheet);
        plans.flush();
        return reader.details(
                year.plan(),
                year.sessions().stream()
                        .sorted(Comparator.comparing(PlannedSession::heldOn))
                        .toList(),
                sheet);
    }

    /**
     * Publishes the year: its dates stand, duties are assigned (ROTA-2), meetings can be prepared, and each member gets the
     * dates with their own duties.
     *
     * @throws RuleViolation when it is published already, or a date is in the past or taken by now
     * @throws Conflict when somebody else changed the plan in between
     */
    @Transactional
    public YearPlanDetails publish(UUID planId, int version) {
        UUID committeeId = plans.committeeOf(planId).orElseThrow(NotFound::new);
        policy.require(CommitteePermission.PLAN_YEAR, committeeId);
        LockedYear year = locks.year(committeeId, planId);
        year.plan().requireVersion(version);
        YearPlanDetails details =
                publishing.publish(year, sheets.of(year, year.plan().days()));
        trace.record("publish-year", "year-plan", planId, committeeId);
        return details;
    }
}
