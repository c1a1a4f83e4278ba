package fr.tuilage.mail;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox to look at (ID-2): administrators see to whom, of which kind and in which state. In the demo installation
 * everyone who is signed in sees that too, and what the mails say: they go to nobody.
 */
@Service
@Transactional(readOnly = true)
public class OutboxService {

    private final OutboxMailRepository mails;
    private final OutboxAccess access;
    private final Trace trace;
    private final Clock clock;
    private final boolean demo;
    private final boolean configured;

    OutboxService(
            OutboxMailRepository mails,
            OutboxAccess access,
            Trace trace,
            Clock clock,
            @Value("${tuilage.demo}") boolean demo,
            MailProperties properties) {
        this.mails = mails;
        this.access = access;
        this.trace = trace;
        this.clock = clock;
        this.demo = demo;
        this.configured = properties.isConfigured();
    }

    /** A page of the outbox, the newest first. */
    public List<OutboxLine> lines(int page, int size) {
        requireReader();
        return mails.findAllByOrderByEnqueuedAtDescIdDesc(PageRequest.of(page, size)).stream()
                .map(OutboxMail::line)
                .toList();
    }

    /** How many mails the outbox remembers. */
    public long count() {
        requireReader();
        return mails.count();
    }

    /**
     * What a mail says.
     *
     * @throws Forbidden outside the demo installation, for everyone
     */
    public OutboxContent content(UUID id) {
        requireReader();
        if (!demo) {
            throw new Forbidden();
        }
        return mails.findById(id)
                .map(mail -> new OutboxContent(mail.subject(), mail.bodyText(), mail.calendar()))
                .orElseThrow(NotFound::new);
    }

    /** Whether bodies can be read here. */
    public boolean showsContent() {
        requireReader();
        return demo;
    }

    /** Whether a mail server is configured; without one everything waits. */
    public boolean hasServer() {
        requireReader();
        return configured;
    }

    /** Gives a mail that was given up all its attempts again. */
    @Transactional
    public void tryAgain(UUID id) {
        access.requireAdministrator();
        mails.findById(id).orElseThrow(NotFound::new).tryAgain(clock.instant());
        trace.record("retry-mail", "outbox-mail", id, null, "state");
    }

    private void requireReader() {
        if (demo) {
            access.requireSignedIn();
        } else {
            access.requireAdministrator();
        }
    }
}
