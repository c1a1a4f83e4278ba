package fr.tuilage.committee;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.identity.InvitationService;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the people who are given something in a committee; its callers ask for the permission. */
@Component
class SeatInvitations {

    private final InvitationService invitations;
    private final NotificationService notifications;
    private final PersonService people;
    private final Translations translations;
    private final String publicUrl;

    SeatInvitations(
            InvitationService invitations,
            NotificationService notifications,
            PersonService people,
            Translations translations,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.invitations = invitations;
        this.notifications = notifications;
        this.people = people;
        this.translations = translations;
        this.publicUrl = publicUrl;
    }

    /** Finds the person by address or adds them; whoever has no password yet gets the invitation (ID-1). */
    InvitedPerson invite(PersonDraft person, String committeeName) {
        boolean known = people.findByEmail(person.email()).isPresent();
        return new InvitedPerson(invitations.invite(person, committeeName), known);
    }

    /** Tells somebody who was known before that they hold a half now. */
    void tell(InvitedPerson invited, Committee committee, Seat seat, HalfInvitation invitation) {
        if (invited.known()) {
            notifications.send(new Notice(
                    "seat-given",
                    List.of(invited.id()),
                    "seat-given",
                    reader -> Map.of(
                            "committee",
                            committee.name(),
                            "seat",
                            seat.name(),
                            "half",
                            half(reader, seat, invitation),
                            "startsOn",
                            date(reader, invitation.startsOn()),
                            "link",
                            publicUrl),
                    null));
        }
    }

    private String half(PersonLine reader, Seat seat, HalfInvitation invitation) {
        String own = seat.title(invitation.half());
        String title = own == null ? translations.text(reader.locale(), "committee.half." + invitation.half()) : own;
        return invitation.alternate()
                ? translations.text(reader.locale(), "committee.half.alternate-of", title)
                : title;
    }

    private static String date(PersonLine reader, LocalDate day) {
        return Formats.in(reader.locale()).dateWithoutWeekday(day);
    }
}
