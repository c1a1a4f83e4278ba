package fr.tuilage.notification;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.mail.CalendarPart;
import fr.tuilage.mail.MailOutbox;
import fr.tuilage.mail.MailTemplates;
import fr.tuilage.mail.OutgoingMail;
import fr.tuilage.mail.RenderedMail;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people by mail, in the transaction of what is told: one mail a person, in the reader's language (SEAT-5). */
@Service
public class NotificationService {

    private final PersonService people;
    private final MailTemplates templates;
    private final MailOutbox outbox;

    NotificationService(PersonService people, MailTemplates templates, MailOutbox outbox) {
        this.people = people;
        this.templates = templates;
        this.outbox = outbox;
    }

    /**
     * Writes one mail for each person named, however often they are named; disabled accounts get none. Whoever may tell
     * whom is the rule of the calling service: this only runs inside its transaction.
     *
     * @throws IllegalArgumentException when a template is missing or names a value that the model does not hold
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notice notice) {
        for (PersonLine reader : people.reachable(notice.recipients()).values()) {
            outbox.enqueue(mail(notice, reader));
        }
    }

    private OutgoingMail mail(Notice notice, PersonLine reader) {
        Map<String, @Nullable Object> model = new HashMap<>(notice.model().apply(reader));
        model.putIfAbsent("recipient", reader.displayName());
        RenderedMail mail = templates.render(notice.template(), notice.kind(), reader.locale(), model);
        Function<PersonLine, CalendarPart> calendar = notice.calendar();
        return new OutgoingMail(
                notice.kind(),
                reader.id(),
                reader.email(),
                reader.locale(),
                mail.subject(),
                mail.text(),
                mail.html(),
                calendar == null ? null : calendar.apply(reader));
    }
}
