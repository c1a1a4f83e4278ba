package fr.tuilage.register;

import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an action ends: done, or given up for a reason (DEC-2). */
@Service
public class ActionSettlingService {

    private final ActionRepository actions;
    private final RegisterEntries entries;
    private final SeatService seats;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    ActionSettlingService(
            ActionRepository actions,
            RegisterEntries entries,
            SeatService seats,
            CommitteePolicy policy,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.actions = actions;
        this.entries = entries;
        this.seats = seats;
        this.policy = policy;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * It is done: said by whoever owns it, or by the coordination.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws RuleViolation when it is settled already
     */
    @Transactional
    public void done(UUID id, int version) {
        ActionItem action = settleable(id);
        action.done(version, clock.instant());
        trace.record("finish-action", "action", id, action.committeeId(), "state");
    }

    /**
     * It will not be done: said with a reason by whoever owns it, or by the coordination.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws RuleViolation when it is settled already, or no reason is given
     */
    @Transactional
    public void cancel(UUID id, int version, String reason) {
        ActionItem action = settleable(id);
        action.cancel(
                version,
                Texts.required("register.field.reason", reason, DecisionReviewService.REASON_LENGTH),
                clock.instant());
        entries.put(action);
        trace.record("cancel-action", "action", id, action.committeeId(), "state", "reason");
    }

    private ActionItem settleable(UUID id) {
        ActionItem action = actions.findById(id).orElseThrow(NotFound::new);
        policy.require(VIEW, action.committeeId());
        boolean owner =
                currentPerson.id().equals(action.personId()) || seats.held().contains(action.seatId());
        if (!owner && !policy.roles(action.committeeId()).has(CommitteeRole.COORDINATION)) {
            throw new Forbidden();
        }
        return action;
    }
}
