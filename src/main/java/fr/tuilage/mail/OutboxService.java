package fr.tuilage.mail;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
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

    private static final Limit AT_ONCE = Limit.of(500);

    private final OutboxMailRepository mails;
    private final MailServerState server;
    private final OutboxAccess access;
    private final Trace trace;
    private final Clock clock;
    private final boolean demo;
    private final boolean configured;

    OutboxService(
            OutboxMailRepository mails,
            MailServerState server,
            OutboxAccess access,
            Trace trace,
            Clock clock,
            @Value("${tuilage.demo}") boolean demo,
            MailProperties properties) {
        this.mails = mails;
        this.server = server;
        this.access = access;
        this.trace = trace;
        this.clock = clock;
        this.demo = demo;
        this.configured = properties.isConfigured();
    }

    /**
     * A page of the outbox, the newest first.
     *
     * @param state only those; null for all
     */
    public List<OutboxLine> lines(@Nullable MailState state, int page, int size) {
        requireReader();
        return mails.page(state, PageRequest.of(page, size)).stream()
                .map(OutboxMail::line)
                .toList();
    }

    /** How many mails the outbox remembers in each state; states without any are left out. One statement. */
    public Map<MailState, Long> counts() {
        requireReader();
        return mails.counts().stream()
                .collect(Collectors.toMap(
                        OutboxMailRepository.StateCount::getState, OutboxMailRepository.StateCount::getMails));
    }

    /** Since when the mail server does not answer; empty while it does. */
    public Optional<ServerTrouble> serverTrouble() {
        requireReader();
        return server.trouble();
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

    /** Whether the reader may have mails tried again: administrators. */
    public boolean mayTryAgain() {
        requireReader();
        return access.isAdministrator();
    }

    /** Gives a mail that was given up all its attempts again. */
    @Transactional
    public void tryAgain(UUID id) {
        access.requireAdministrator();
        mails.findById(id).orElseThrow(NotFound::new).tryAgain(clock.instant());
        server.askNow(clock.instant());
        trace.record("retry-mail", "outbox-mail", id, null, "state");
    }

    /**
     * Gives all mails that were given up their attempts again, five hundred at once, and asks the server at the next round.
     *
     * @return how many
     */
    @Transactional
    public int tryAllAgain() {
        access.requireAdministrator();
        List<UUID> givenUp = mails.givenUp(AT_ONCE);
        givenUp.forEach(id -> trace.record("retry-mail", "outbox-mail", id, null, "state"));
        server.askNow(clock.instant());
        return givenUp.isEmpty() ? 0 : mails.tryAgain(givenUp, clock.instant());
    }

    private void requireReader() {
        if (demo) {
            access.requireSignedIn();
        } else {
            access.requireAdministrator();
        }
    }
}
