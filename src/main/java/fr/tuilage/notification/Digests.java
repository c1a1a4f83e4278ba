package fr.tuilage.notification;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.mail.MailOutbox;
import fr.tuilage.mail.MailTemplates;
import fr.tuilage.mail.OutgoingMail;
import fr.tuilage.mail.RenderedMail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the mails of the day: one a person, of all that waited for it; see docs/decisions/0023-mail.md. */
@Component
class Digests {

    private static final String KIND = "digest";
    private static final Limit AT_ONCE = Limit.of(200);

    private final HeldNoticeRepository held;
    private final PersonService people;
    private final MailTemplates templates;
    private final MailOutbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    Digests(
            HeldNoticeRepository held,
            PersonService people,
            MailTemplates templates,
            MailOutbox outbox,
            TransactionOperations transactions,
            Clock clock) {
        this.held = held;
        this.people = people;
        this.templates = templates;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Writes what is due, one transaction a person: a node that dies leaves each either waiting or written. Called by the job only. */
    void writeDue() {
        Instant now = clock.instant();
        held.people(now, AT_ONCE).forEach(person -> transactions.executeWithoutResult(status -> write(person, now)));
    }

    private void write(UUID person, Instant now) {
        List<HeldNotice> waited = held.claim(person, now);
        PersonLine reader = people.reachable(List.of(person)).get(person);
        if (reader != null && !waited.isEmpty()) {
            outbox.enqueue(mail(reader, waited));
        }
        held.deleteAll(waited);
    }

    private OutgoingMail mail(PersonLine reader, List<HeldNotice> waited) {
        RenderedMail mail = templates.render(
                KIND,
                KIND,
                reader.locale(),
                Map.of(
                        "recipient",
                        reader.displayName(),
                        "single",
                        waited.size() == 1 ? waited.getFirst().subject() : "",
                        "several",
                        waited.size() > 1,
                        "count",
                        waited.size(),
                        "sections",
                        waited.stream().map(HeldNotice::section).toList()));
        return new OutgoingMail(
                KIND, reader.id(), reader.email(), reader.locale(), mail.subject(), mail.text(), mail.html(), null);
    }
}
