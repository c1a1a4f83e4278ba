package fr.tuilage.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Empties the outbox. Each mail is held by a lock of its own while it is handed over, so that several nodes never send the
 * same one; if the process dies in between, the mail goes again with the same Message-ID.
 */
@Component
class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final Limit AT_ONCE = Limit.of(100);

    private final OutboxMailRepository mails;
    private final MailServerState server;
    private final SmtpTransport transport;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final boolean demo;

    OutboxSender(
            OutboxMailRepository mails,
            MailServerState server,
            SmtpTransport transport,
            TransactionOperations transactions,
            Clock clock,
            @Value("${tuilage.demo}") boolean demo) {
        this.mails = mails;
        this.server = server;
        this.transport = transport;
        this.transactions = transactions;
        this.clock = clock;
        this.demo = demo;
    }

    private enum Outcome {
        SENT,
        NOT_SENT,
        /** Another node has it. */
        SKIPPED,
        NO_SERVER
    }

    /**
     * Sends what is due, one transaction a mail; without a mail server everything waits. Where it does not answer, the round
     * ends there and no mail loses an attempt. Called by the job only.
     *
     * @return how many left
     */
    int sendDue() {
        if (!transport.isConfigured()) {
            return 0;
        }
        Optional<ServerTrouble> trouble = server.trouble();
        if (trouble.filter(known -> clock.instant().isBefore(known.askAgain())).isPresent()) {
            return 0;
        }
        Round round = new Round(trouble.isPresent());
        while (round.goesOn()) {
            round.batch();
        }
        return round.sent;
    }

    /** Batch after batch, until nothing is due any more. */
    private final class Round {
        private boolean troubled;
        private boolean goesOn = true;
        private int sent;

        Round(boolean troubled) {
            this.troubled = troubled;
        }

        boolean goesOn() {
            return goesOn && !Thread.currentThread().isInterrupted();
        }

        void batch() {
            List<UUID> due = mails.due(clock.instant(), AT_ONCE);
            int handled = 0;
            for (UUID id : due) {
                Outcome outcome = Objects.requireNonNull(transactions.execute(status -> send(id)));
                if (outcome == Outcome.NO_SERVER || Thread.currentThread().isInterrupted()) {
                    goesOn = false;
                    return;
                }
                handled += outcome == Outcome.SKIPPED ? 0 : 1;
                sent += outcome == Outcome.SENT ? 1 : 0;
                if (troubled && outcome != Outcome.SKIPPED) {
                    server.answered();
                    troubled = false;
                }
            }
            goesOn = due.size() == AT_ONCE.max() && handled > 0;
        }
    }

    private Outcome send(UUID id) {
        Instant now = clock.instant();
        return mails.claim(id, now).map(mail -> send(mail, now)).orElse(Outcome.SKIPPED);
    }

    private Outcome send(OutboxMail mail, Instant now) {
        try {
            transport.send(mail);
            mail.sent(now, demo);
            return Outcome.SENT;
        } catch (MessagingException | RuntimeException failed) {
            // Whatever it is: a mail that cannot be put together must not hold up those behind it.
            SmtpFailure failure = SmtpFailure.of(failed);
            LOG.warn("Mail {} did not leave: {}", mail.id(), failure.detail());
            MailTrouble trouble = failure.trouble();
            if (trouble == null) {
                server.failed(now, failure.detail());
                return Outcome.NO_SERVER;
            }
            mail.notSent(now, trouble, failure.detail());
            return Outcome.NOT_SENT;
        }
    }
}
