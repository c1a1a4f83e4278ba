package fr.tuilage.meeting;

import fr.tuilage.calendar.SessionAudience;
import fr.tuilage.calendar.SessionInvitations;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.mail.MailTemplates;
import fr.tuilage.mail.RenderedMail;
import fr.tuilage.notification.Notice;
import fr.tuilage.notification.NotificationService;
import fr.tuilage.register.ActionLine;
import fr.tuilage.register.ActionService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Calls the members: both halves of each seat, the alternates and the coordination get the same mail (SEAT-5, MEET-7). */
@Component
class Convocation {

    private static final String KIND = "convocation";

    private final ConvocationMail mail;
    private final SessionInvitations invitations;
    private final NotificationService notifications;
    private final MailTemplates templates;
    private final ActionService actions;
    private final SessionAudience audience;
    private final PersonService people;
    private final CurrentPerson currentPerson;

    Convocation(
            ConvocationMail mail,
            SessionInvitations invitations,
            NotificationService notifications,
            MailTemplates templates,
            ActionService actions,
            SessionAudience audience,
            PersonService people,
            CurrentPerson currentPerson) {
        this.mail = mail;
        this.invitations = invitations;
        this.notifications = notifications;
        this.templates = templates;
        this.actions = actions;
        this.audience = audience;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /** Writes the mails, in the transaction of what they announce. */
    void send(MeetingDetails meeting, boolean again) {
        List<ActionLine> open = actions.open(meeting.committeeId());
        notifications.send(new Notice(
                        KIND,
                        recipients(meeting),
                        KIND,
                        reader -> mail.model(meeting, open, reader, again),
                        reader -> invitations.request(
                                meeting.session(), mail.eventText(meeting, reader.locale()), reader))
                .urgentIf(true));
    }

    /** The mail as the person who asks would get it, and the list of all who will. */
    ConvocationPreview preview(MeetingDetails meeting, boolean again) {
        PersonLine reader = people.line(currentPerson.id());
        var model = mail.model(meeting, actions.open(meeting.committeeId()), reader, again);
        model.put("recipient", reader.displayName());
        RenderedMail rendered = templates.render(KIND, KIND, reader.locale(), model);
        return new ConvocationPreview(
                rendered.subject(),
                rendered.text(),
                List.copyOf(people.reachable(recipients(meeting)).values()));
    }

    private Set<UUID> recipients(MeetingDetails meeting) {
        return audience.of(meeting.committeeId(), meeting.session().on());
    }
}
