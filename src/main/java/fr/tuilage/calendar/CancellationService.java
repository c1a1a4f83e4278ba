package fr.tuilage.calendar;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published sessions that will not be held: each stays visible with its reason, and everybody is told (CAL-5). */
@Service
public class CancellationService {

    private final YearPlanRepository plans;
    private final PlannedSessionRepository sessions;
    private final YearLocks locks;
    private final YearSheets sheets;
    private final YearTurns turns;
    private final SessionNotices notices;
    private final SessionAudience audience;
    private final PersonService people;
    private final DutyService duties;
    private final SeatService seats;
    private final ObjectProvider<SessionPublication> publications;
    private final CommitteePolicy policy;
    private final Trace trace;
    private final Clock clock;

    CancellationService(
            YearPlanRepository plans,
            PlannedSessionRepository sessions,
            YearLocks locks,
            YearSheets sheets,
            YearTurns turns,
            SessionNotices notices,
            SessionAudience audience,
            PersonService people,
            DutyService duties,
            SeatService seats,
            ObjectProvider<SessionPublication> publications,
            CommitteePolicy policy,
            Trace trace,
            Clock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.locks = locks;
        this.sheets = sheets;
        this.turns = turns;
        this.notices = notices;
        this.audience = audience;
        this.people = people;
        this.duties = duties;
        this.seats = seats;
        this.publications = publications;
        this.policy = policy;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Who would be told that the session is cancelled.
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person may not cancel it
     */
    @Transactional(readOnly = true)
    public List<PersonLine> told(UUID sessionId) {
        PlannedSession session = sessions.findById(sessionId).orElseThrow(NotFound::new);
        requireMayCancel(session.committeeId(), sessionId);
        return List.copyOf(people.reachable(audience.of(session.committeeId(), session.heldOn()))
                .values());
    }

    /**
     * The session will not be held. Its duties are credited to nobody (ROTA-3), who serves next to it may change (ROTA-4),
     * and the same mail tells all of it.
     *
     * @throws RuleViolation without a reason, for a draft, and once the session began or was cancelled
     * @throws Conflict when somebody else changed the session in between
     */
    @Transactional
    public void cancel(SessionCancellation cancellation) {
        UUID planId = sessions.planOf(cancellation.sessionId()).orElseThrow(NotFound::new);
        UUID committeeId = plans.committeeOf(planId).orElseThrow(NotFound::new);
        requireMayCancel(committeeId, cancellation.sessionId());
        LockedYear year = locks.year(committeeId, planId);
        YearPlan plan = year.plan();
        List<PlannedSession> all = year.sessions();
        PlannedSession session = year.session(cancellation.sessionId());
        session.requireVersion(cancellation.version());
        session.cancel(cancellation.reason(), clock);
        sessions.flush();
        trace.record("cancel-session", "session", session.id(), committeeId, "reason");
        YearSheet sheet = sheets.of(year, plan.days());
        SessionDetails cancelled = session.details(null);
        publications.orderedStream().forEach(publication -> publication.cancelled(cancelled));
        List<DutyLine> changed = turns.cancelled(session, plan, all, sheet);
        notices.cancelled(new SessionNotices.Change(
                cancelled, plan.year(), cancelled.cancelReason(), changed, PlannedSession.days(all), sheet.planning()));
    }

    /** The coordination, or whoever facilitates on that day (MEET-1). */
    private void requireMayCancel(UUID committeeId, UUID sessionId) {
        policy.require(CommitteePermission.VIEW, committeeId);
        if (!policy.allows(CommitteePermission.PLAN_YEAR, committeeId) && !facilitates(sessionId)) {
            throw new Forbidden();
        }
    }

    private boolean facilitates(UUID sessionId) {
        return duties.ofOccasions(List.of(sessionId)).stream()
                .anyMatch(duty ->
                        duty.kind() == DutyKind.FACILITATOR && seats.held().contains(duty.seatId()));
    }
}
