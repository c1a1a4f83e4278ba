package fr.tuilage.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets to whom was written once nobody asks any more: what left, and what was given up. What waits stays. */
@Component
class OutboxPurge {

    private final OutboxMailRepository mails;
    private final Clock clock;
    private final Duration kept;

    OutboxPurge(OutboxMailRepository mails, Clock clock, @Value("${tuilage.mail.keep-days}") int keepDays) {
        this.mails = mails;
        this.clock = clock;
        this.kept = Duration.ofDays(keepDays);
    }

    /**
     * Called by the job only.
     *
     * @return how many went
     */
    @Transactional
    int purge() {
        return mails.deleteDoneBefore(clock.instant().minus(kept));
    }
}
