package fr.tuilage.meeting;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells a person what somebody else noted as their answer (ID-5). */
@Component
class AnnouncementNotice {

    private static final String KIND = "answer-noted";

    private final NotificationService notifications;
    private final CommitteeService committees;
    private final PersonService people;
    private final CurrentPerson current;
    private final Translations translations;
    private final String publicUrl;

    AnnouncementNotice(
            NotificationService notifications,
            CommitteeService committees,
            PersonService people,
            CurrentPerson current,
            Translations translations,
            @Value("${tuilage.public-url}") String publicUrl) {
        this.notifications = notifications;
        this.committees = committees;
        this.people = people;
        this.current = current;
        this.translations = translations;
        this.publicUrl = publicUrl;
    }

    void send(Meeting meeting, SessionDetails session, PersonLine person, Announcement answer) {
        String by = people.line(current.id()).displayName();
        String committee = committees.name(meeting.committeeId());
        notifications.send(new Notice(
                KIND,
                List.of(person.id()),
                KIND,
                reader -> Map.of(
                        "committee",
                        committee,
                        "by",
                        by,
                        "date",
                        Formats.in(reader.locale()).dateTime(session.startsAt()),
                        "answer",
                        translations.text(reader.locale(), "meeting.announcement." + answer),
                        "link",
                        publicUrl + "/reunions/" + meeting.id()),
                null));
    }
}
