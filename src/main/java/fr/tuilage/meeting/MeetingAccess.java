package fr.tuilage.meeting;

import static fr.tuilage.committee.CommitteePermission.HOLD_MEETING;
import static fr.tuilage.committee.CommitteePermission.PREPARE_MEETING;
import static fr.tuilage.committee.CommitteePermission.PROPOSE_ITEM;
import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.SeatService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyService;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a meeting: the roles of the committee, and the duties of this one meeting (MEET-1). A duty belongs
 * to whoever holds the seat today, as every right does: after a change of holder the successor prepares.
 */
@Component
class MeetingAccess {

    private final CommitteePolicy policy;
    private final SeatService seats;
    private final DutyService duties;

    MeetingAccess(CommitteePolicy policy, SeatService seats, DutyService duties) {
        this.policy = policy;
        this.seats = seats;
        this.duties = duties;
    }

    /** @throws NotFound when the person may not see the committee */
    void requireView(Meeting meeting) {
        policy.require(VIEW, meeting.committeeId());
    }

    void requirePropose(Meeting meeting) {
        policy.require(PROPOSE_ITEM, meeting.committeeId());
    }

    /** The coordination, or the facilitator on duty. */
    void requirePrepare(Meeting meeting) {
        require(meeting, PREPARE_MEETING, DutyKind.FACILITATOR);
    }

    /** The coordination, or the facilitator on duty. */
    void requireHold(Meeting meeting) {
        require(meeting, HOLD_MEETING, DutyKind.FACILITATOR);
    }

    /** Also the minute-taker on duty. */
    void requireRecord(Meeting meeting) {
        require(meeting, HOLD_MEETING, DutyKind.FACILITATOR, DutyKind.MINUTE_TAKER);
    }

    private void require(Meeting meeting, CommitteePermission permission, DutyKind... orOnDuty) {
        CommitteeRoles roles = policy.requireAny(meeting.committeeId(), VIEW);
        if (!roles.allow(permission) && !isOnDuty(meeting, orOnDuty)) {
            throw new Forbidden();
        }
    }

    /** Whether the person who acts holds, today, a seat that has one of these duties at the meeting. */
    boolean isOnDuty(Meeting meeting, DutyKind... kinds) {
        return isOnDuty(duties.ofOccasions(List.of(meeting.id())), seats.held(), kinds);
    }

    MeetingRights rights(CommitteeRoles roles, Collection<DutyLine> onDuty, Set<UUID> mySeats) {
        boolean facilitates = isOnDuty(onDuty, mySeats, DutyKind.FACILITATOR);
        boolean holds = roles.allow(HOLD_MEETING) || facilitates;
        boolean takesMinutes = isOnDuty(onDuty, mySeats, DutyKind.MINUTE_TAKER);
        return new MeetingRights(
                roles.allow(PROPOSE_ITEM),
                roles.allow(PREPARE_MEETING) || facilitates,
                holds,
                holds || takesMinutes,
                takesMinutes);
    }

    private static boolean isOnDuty(Collection<DutyLine> onDuty, Set<UUID> mySeats, DutyKind... kinds) {
        Set<DutyKind> asked = Set.of(kinds);
        return onDuty.stream().anyMatch(duty -> asked.contains(duty.kind()) && mySeats.contains(duty.seatId()));
    }
}
