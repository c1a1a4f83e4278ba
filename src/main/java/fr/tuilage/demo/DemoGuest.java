package fr.tuilage.demo;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.demo.DemoFounding.Founded;
import fr.tuilage.demo.DemoScript.CommitteeScript;
import fr.tuilage.demo.DemoScript.Guest;
import fr.tuilage.file.OwnerId;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.meeting.MeetingDocuments;
import fr.tuilage.meeting.MeetingGuestDraft;
import fr.tuilage.meeting.MeetingGuestService;
import java.util.List;
import java.util.UUID;

/** Invites somebody to the next meeting of the demo, with something to read before it. */
class DemoGuest {

    private final MeetingGuestService guests;
    private final SessionService sessions;
    private final DemoDocuments documents;
    private final PersonService people;
    private final CurrentPerson current;

    DemoGuest(
            MeetingGuestService guests,
            SessionService sessions,
            DemoDocuments documents,
            PersonService people,
            CurrentPerson current) {
        this.guests = guests;
        this.sessions = sessions;
        this.documents = documents;
        this.people = people;
        this.current = current;
    }

    void invite(CommitteeScript committee, UUID coordination, Founded founded) {
        Guest guest = committee.guest();
        if (guest == null) {
            return;
        }
        List<SessionDetails> next = current.callAs(
                people.signedIn(coordination), () -> sessions.nextOf(List.of(founded.committee(committee))));
        next.forEach(session -> {
            documents.bring(new OwnerId(MeetingDocuments.KIND, session.id()), guest.documents(), founded);
            current.runAs(people.signedIn(coordination), () -> invite(session, guest, founded));
        });
    }

    private void invite(SessionDetails session, Guest guest, Founded founded) {
        PersonLine person = people.line(founded.person(guest.key()));
        guests.invite(new MeetingGuestDraft(
                session.id(),
                new PersonDraft(person.givenName(), person.familyName(), person.email(), person.locale()),
                guest.quality()));
    }
}
