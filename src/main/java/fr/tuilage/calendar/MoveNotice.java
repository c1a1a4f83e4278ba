package fr.tuilage.calendar;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.Planning;
import fr.tuilage.committee.SeatMember;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.mail.CalendarPart;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells both halves of every seat that a published session moved, with the event for their own calendars (CAL-5). */
@Component
class MoveNotice {

    private final NotificationService notifications;
    private final SeatService seats;
    private final SessionInvitations invitations;
    private final Translations translations;
    private final String publicUrl;

    MoveNotice(
            NotificationService notifications,
            SeatService seats,
            SessionInvitations invitations,
            Translations translations,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.notifications = notifications;
        this.seats = seats;
        this.invitations = invitations;
        this.translations = translations;
        this.publicUrl = publicUrl;
    }

    void send(SessionDetails before, SessionDetails after, String reason, Planning committee) {
        List<UUID> recipients = seats.members(after.committeeId(), after.on()).stream()
                .map(SeatMember::personId)
                .distinct()
                .toList();
        notifications.send(new Notice(
                "session-moved",
                recipients,
                "session-moved",
                reader -> model(reader, before, after, reason, committee),
                reader -> event(reader, after, committee)));
    }

    private Map<String, Object> model(
            PersonLine reader, SessionDetails before, SessionDetails after, String reason, Planning committee) {
        Formats formats = Formats.in(reader.locale());
        return Map.of(
                "committee",
                committee.name(),
                "before",
                formats.dateTime(before.startsAt()),
                "after",
                formats.dateTime(after.startsAt()),
                "reason",
                reason,
                "link",
                "%s/comites/%s/calendrier/%d"
                        .formatted(publicUrl, after.committeeId(), after.on().getYear()));
    }

    private CalendarPart event(PersonLine reader, SessionDetails after, Planning committee) {
        String summary = translations.text(reader.locale(), "calendar.event.summary", committee.name());
        return invitations.request(after, summary, "", reader);
    }
}
