package fr.tuilage.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailSendException;
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
    private final SmtpTransport transport;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final boolean demo;

    OutboxSender(
            OutboxMailRepository mails,
            SmtpTransport transport,
            TransactionOperations transactions,
            Clock clock,
            @Value("${tuilage.demo}") boolean demo) {
        this.mails = mails;
        this.transport = transport;
        this.transactions = transactions;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Sends what is due, one transaction a mail; without a mail server everything waits. Called by the job only.
     *
     * @return how many left
     */
    int sendDue() {
        if (!transport.isConfigured()) {
            return 0;
        }
        int sent = 0;
        List<UUID> due = mails.due(clock.instant(), AT_ONCE);
        for (UUID id : due) {
            if (Boolean.TRUE.equals(transactions.execute(status -> send(id)))) {
                sent++;
            }
        }
        return sent;
    }

    private boolean send(UUID id) {
        Instant now = clock.instant();
        return mails.claim(id, now).map(mail -> send(mail, now)).orElse(false);
    }

    private boolean send(OutboxMail mail, Instant now) {
        try {
            transport.send(mail);
            mail.sent(now, demo);
            return true;
        } catch (MessagingException | RuntimeException failed) {
            // Whatever it is: a mail that cannot be put together must not hold up those behind it.
            // The class only: the message of a mail server often repeats the address.
            String error = rootCause(failed).getClass().getSimpleName();
            mail.notSent(now, error);
            LOG.warn("Mail {} did not leave: {}", mail.id(), error);
            return false;
        }
    }

    private static Throwable rootCause(Exception failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (failed instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            return several.getMessageExceptions()[0];
        }
        return cause;
    }
}
