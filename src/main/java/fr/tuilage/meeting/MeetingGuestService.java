package fr.tuilage.meeting;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.identity.CurrentPerson;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guests of one meeting (ID-2): whoever prepares the meeting invites them; they read when and where it is, its agenda and its
 * documents, and nothing else of the committee.
 */
@Service
public class MeetingGuestService {

    private final MeetingRepository meetings;
    private final MeetingGuestRepository guests;
    private final MeetingGuests invited;
    private final GuestInvitations invitations;
    private final MeetingAccess access;
    private final CommitteePolicy policy;
    private final CurrentPerson currentPerson;
    private final Trace trace;

    MeetingGuestService(
            MeetingRepository meetings,
            MeetingGuestRepository guests,
            MeetingGuests invited,
            GuestInvitations invitations,
            MeetingAccess access,
            CommitteePolicy policy,
            CurrentPerson currentPerson,
            Trace trace) {
        this.meetings = meetings;
        this.guests = guests;
        this.invited = invited;
        this.invitations = invitations;
        this.access = access;
        this.policy = policy;
        this.currentPerson = currentPerson;
        this.trace = trace;
    }

    /**
     * Invites somebody to this one meeting, and tells them by mail when and where it is; who is new gets the invitation to
     * choose a password as well (ID-1).
     *
     * @return the guest's id
     * @throws RuleViolation when the meeting is over or cancelled, when the person is invited already or reads the committee
     *     anyway
     */
    @Transactional
    public UUID invite(MeetingGuestDraft draft) {
        Meeting meeting = prepared(draft.meetingId());
        meeting.requireInvitable();
        MeetingGuest guest = invitations.invite(meeting, draft);
        changed(meeting, guest, "invite-guest");
        return guest.id();
    }

    /**
     * Takes an invitation back: the person reads nothing more from now on. {@link #restore} gives it again.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     */
    @Transactional
    public void withdraw(UUID meetingId, UUID guestId, int version) {
        Meeting meeting = prepared(meetingId);
        MeetingGuest guest = guest(meeting, guestId);
        guest.withdraw(version);
        changed(meeting, guest, "withdraw-guest");
    }

    /** Gives an invitation that was just taken back again, without another mail: nobody was told that it was. */
    @Transactional
    public void restore(UUID meetingId, UUID guestId) {
        Meeting meeting = prepared(meetingId);
        MeetingGuest guest = guest(meeting, guestId);
        guest.restore();
        changed(meeting, guest, "restore-guest");
    }

    /** The meetings to which the person who acts is invited, the soonest first; one statement. */
    @Transactional(readOnly = true)
    public List<GuestMeetingLine> mine() {
        return invited.of(currentPerson.id());
    }

    /**
     * What a guest reads of a meeting, for its guests and, so that they know it, for the readers of its committee.
     *
     * @throws NotFound when the person is neither, or there is no such meeting
     */
    @Transactional(readOnly = true)
    public GuestMeeting meeting(UUID meetingId) {
        GuestMeetingLine line = invited.of(currentPerson.id(), meetingId).orElseGet(() -> asReader(meetingId));
        List<GuestAgendaLine> agenda = line.state() == MeetingState.CANCELLED
                ? List.of()
                : meetings.withAgenda(meetingId).stream()
                        .flatMap(row -> row.forGuests().stream())
                        .toList();
        return new GuestMeeting(line, agenda);
    }

    private GuestMeetingLine asReader(UUID meetingId) {
        GuestMeetingLine line =
                guests.meeting(meetingId).orElseThrow(NotFound::new).line();
        policy.require(CommitteePermission.VIEW, line.committeeId());
        return line;
    }

    private Meeting prepared(UUID meetingId) {
        Meeting meeting = meetings.findForChange(meetingId).orElseThrow(NotFound::new);
        access.requirePrepare(meeting);
        return meeting;
    }

    private MeetingGuest guest(Meeting meeting, UUID guestId) {
        return guests.findById(guestId)
                .filter(found -> found.meetingId().equals(meeting.id()))
                .orElseThrow(NotFound::new);
    }

    private void changed(Meeting meeting, MeetingGuest guest, String act) {
        meeting.touch();
        trace.record(act, "meeting-guest", guest.id(), meeting.committeeId());
    }
}
