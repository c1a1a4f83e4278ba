package fr.tuilage.notification;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.mail.CalendarPart;
import fr.tuilage.mail.MailOutbox;
import fr.tuilage.mail.MailTemplates;
import fr.tuilage.mail.OutgoingMail;
import fr.tuilage.mail.RenderedMail;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final MailPreferenceRepository preferences;
    private final HeldNoticeRepository held;
    private final Clock clock;

    NotificationService(
            PersonService people,
            MailTemplates templates,
            MailOutbox outbox,
            MailPreferenceRepository preferences,
            HeldNoticeRepository held,
            Clock clock) {
        this.people = people;
        this.templates = templates;
        this.outbox = outbox;
        this.preferences = preferences;
        this.held = held;
        this.clock = clock;
    }

    /**
     * Writes one mail for each person named, however often they are named; disabled accounts get none. Each leaves when its
     * reader wants it: at once, with the mail of the day unless it is urgent, after quiet hours. An event for the calendar
     * keeps a mail of its own, so that programs take it in (docs/decisions/0023-mail.md). Whoever may tell
     * whom is the rule of the calling service: this only runs inside its transaction.
     *
     * @throws IllegalArgumentException when a template is missing or names a value that the model does not hold
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notice notice) {
        Map<UUID, PersonLine> readers = people.reachable(notice.recipients());
        Map<UUID, MailPreference> chosen = preferences.findAllById(readers.keySet()).stream()
                .collect(Collectors.toMap(MailPreference::id, Function.identity()));
        Instant now = clock.instant();
        for (PersonLine reader : readers.values()) {
            MailPreference preference = chosen.get(reader.id());
            Instant due = preference == null ? now : preference.due(now, notice.urgent());
            RenderedMail mail = render(notice, reader);
            if (due.isAfter(now) && !notice.urgent() && notice.calendar() == null) {
                held.save(new HeldNotice(reader.id(), mail, now, due));
            } else {
                outbox.enqueue(outgoing(notice, reader, mail), due);
            }
        }
    }

    private RenderedMail render(Notice notice, PersonLine reader) {
        Map<String, @Nullable Object> model = new HashMap<>(notice.model().apply(reader));
        model.putIfAbsent("recipient", reader.displayName());
        return templates.render(notice.template(), notice.kind(), reader.locale(), model);
    }

    private static OutgoingMail outgoing(Notice notice, PersonLine reader, RenderedMail mail) {
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
