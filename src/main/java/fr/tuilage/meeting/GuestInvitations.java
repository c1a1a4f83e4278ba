package fr.tuilage.meeting;

import fr.tuilage.base.Formats;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Translations;
import fr.tuilage.calendar.SessionAudience;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.identity.InvitationService;
import fr.tuilage.identity.InvitedPerson;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonService;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings a guest in: finds or invites the person, and writes when and where the meeting is; its caller asks for the permission. */
@Component
class GuestInvitations {

    private final MeetingGuestRepository guests;
    private final GuestNotices notices;
    private final InvitationService invitations;
    private final PersonService people;
    private final SessionService sessions;
    private final SessionAudience audience;
    private final CommitteeService committees;
    private final Translations translations;

    GuestInvitations(
            MeetingGuestRepository guests,
            GuestNotices notices,
            InvitationService invitations,
            PersonService people,
            SessionService sessions,
            SessionAudience audience,
            CommitteeService committees,
            Translations translations) {
        this.guests = guests;
        this.notices = notices;
        this.invitations = invitations;
        this.people = people;
        this.sessions = sessions;
        this.audience = audience;
        this.committees = committees;
        this.translations = translations;
    }

    MeetingGuest invite(Meeting meeting, MeetingGuestDraft draft) {
        PersonDraft typed = draft.person();
        // Refused before anybody is added or written to.
        people.findByEmail(typed.email()).ifPresent(known -> requireNotIn(meeting, known.id()));
        SessionDetails session = sessions.session(meeting.id());
        InvitedPerson person = invitations.invite(
                typed,
                translations.text(
                        typed.locale(),
                        "meeting.invited.to",
                        committees.name(meeting.committeeId()),
                        Formats.in(typed.locale()).dateWithoutWeekday(session.on())));
        MeetingGuest guest = guest(meeting, person.id(), draft.quality());
        notices.invited(guest, session, person.invited());
        return guest;
    }

    private MeetingGuest guest(Meeting meeting, UUID personId, String quality) {
        Optional<MeetingGuest> before = guests.findByMeetingIdAndPersonId(meeting.id(), personId);
        before.ifPresent(known -> known.inviteAgain(quality));
        return before.orElseGet(() -> guests.save(new MeetingGuest(meeting.id(), personId, quality)));
    }

    /** Neither as a guest, nor as whoever sits on the committee today and reads more than a guest does. */
    private void requireNotIn(Meeting meeting, UUID personId) {
        guests.findByMeetingIdAndPersonId(meeting.id(), personId).ifPresent(MeetingGuest::requireWithdrawn);
        Set<UUID> readers = audience.of(meeting.committeeId(), committees.today(meeting.committeeId()));
        if (readers.contains(personId)) {
            throw new RuleViolation("refusal.meeting.guest-reads-anyway");
        }
    }
}
