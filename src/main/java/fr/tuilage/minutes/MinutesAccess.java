package fr.tuilage.minutes;

import static fr.tuilage.committee.CommitteePermission.ADOPT_MINUTES;
import static fr.tuilage.committee.CommitteePermission.VIEW;
import static fr.tuilage.committee.CommitteePermission.WRITE_MINUTES;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.meeting.MeetingDuties;
import fr.tuilage.rota.DutyKind;
import org.springframework.stereotype.Component;

/**
 * Who may write (MIN-1): until the pen is passed, either half of the seat on duty, and the coordination for the day when
 * nobody of that seat is there; then whoever holds the pen, alone.
 */
@Component
class MinutesAccess {

    private final CommitteePolicy policy;
    private final MeetingDuties duties;
    private final CurrentPerson currentPerson;

    MinutesAccess(CommitteePolicy policy, MeetingDuties duties, CurrentPerson currentPerson) {
        this.policy = policy;
        this.duties = duties;
        this.currentPerson = currentPerson;
    }

    /** @throws NotFound when the person may not know of the committee */
    CommitteeRoles requireView(Minutes minutes) {
        return policy.requireAny(minutes.committeeId(), VIEW);
    }

    /**
     * @throws Forbidden when it is not the person's turn
     * @throws RuleViolation when somebody else holds the pen, or the minutes are adopted
     */
    void requireWrite(Minutes minutes) {
        CommitteeRoles roles = requireView(minutes);
        minutes.requireDraft();
        if (!mayWrite(minutes, roles, onDutyIfAsked(minutes, roles))) {
            if (minutes.penHolderId() != null && roles.allow(WRITE_MINUTES)) {
                throw new RuleViolation("refusal.minutes.pen-elsewhere");
            }
            throw new Forbidden();
        }
    }

    /** The rights of a reader whose turn is known already, for what a page offers. */
    boolean mayWrite(Minutes minutes, CommitteeRoles roles, boolean onDuty) {
        if (minutes.state() == MinutesState.ADOPTED || !roles.allow(WRITE_MINUTES)) {
            return false;
        }
        if (minutes.penHolderId() != null) {
            return currentPerson.id().equals(minutes.penHolderId());
        }
        return roles.has(CommitteeRole.COORDINATION) || onDuty;
    }

    /** Whoever writes passes the pen on; the coordination and the seat on duty can always take it back. */
    boolean mayPassPen(Minutes minutes, CommitteeRoles roles, boolean onDuty) {
        return minutes.state() == MinutesState.DRAFT
                && roles.allow(WRITE_MINUTES)
                && (roles.has(CommitteeRole.COORDINATION)
                        || currentPerson.id().equals(minutes.penHolderId())
                        || onDuty);
    }

    /** Asked only where the roles alone do not decide: it takes several statements. */
    boolean onDuty(Minutes minutes, CommitteeRoles roles) {
        return minutes.state() == MinutesState.DRAFT
                && roles.allow(WRITE_MINUTES)
                && !roles.has(CommitteeRole.COORDINATION)
                && duties.isOnDuty(minutes.id(), DutyKind.MINUTE_TAKER);
    }

    /** @throws Forbidden when the person does not coordinate the committee */
    void requireAdopt(Minutes minutes) {
        policy.require(ADOPT_MINUTES, minutes.committeeId());
    }

    boolean mayAdopt(CommitteeRoles roles) {
        return roles.allow(ADOPT_MINUTES);
    }

    private boolean onDutyIfAsked(Minutes minutes, CommitteeRoles roles) {
        return minutes.penHolderId() == null && onDuty(minutes, roles);
    }
}
