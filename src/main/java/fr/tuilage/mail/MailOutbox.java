package fr.tuilage.mail;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mail is written down, in the transaction of what it announces: either both happened, or neither. */
@Service
public class MailOutbox {

    private final OutboxMailRepository mails;
    private final Clock clock;

    MailOutbox(OutboxMailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Writes a mail down; a job sends it. Refuses to run outside a transaction: the announcement would outlive its cause. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(OutgoingMail mail) {
        enqueue(mail, clock.instant());
    }

    /** The same, for a reader who wants no mail before a moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(OutgoingMail mail, Instant notBefore) {
        mails.save(new OutboxMail(mail, clock.instant(), notBefore));
    }
}
