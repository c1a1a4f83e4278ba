package fr.tuilage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class OutboxPurgeTests {

    @Autowired
    private OutboxPurge purge;

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private OutboxMailRepository mails;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("what left or was given up is forgotten after ninety days; what waits is kept, however old")
    void purges() {
        mail("SENT", 91, 91);
        mail("SENT", 89, 89);
        mail("FAILED", 100, 92);
        mail("WAITING", 400, 400);

        assertThat(purge.purge()).isEqualTo(2);

        assertThat(jdbc.sql("select concat(state, ' ', subject) from outbox_mail order by state")
                        .query(String.class)
                        .list())
                .containsExactly("SENT 89", "WAITING 400");
    }

    @Test
    @DisplayName("the ninety days count from when it left or was given up, however long it had waited before")
    void waitedLong() {
        mail("SENT", 120, 1);
        mail("FAILED", 121, 1);

        assertThat(purge.purge()).isZero();
    }

    /** Queued so many days ago, and done with so many days ago. */
    private void mail(String state, int queued, int done) {
        outbox.enqueue(new OutgoingMail(
                "invitation",
                null,
                "somebody@tuilage.example",
                Locale.FRENCH,
                String.valueOf(queued),
                "text",
                "<p>html</p>",
                null));
        mails.flush();
        jdbc.sql(
                        "update outbox_mail set state = ?, enqueued_at = ?, sent_at = ?, next_attempt_at = ? where subject = ?")
                .param(state)
                .param(daysAgo(queued))
                .param(state.equals("SENT") ? daysAgo(done) : null)
                .param(state.equals("FAILED") ? daysAgo(done) : daysAgo(queued))
                .param(String.valueOf(queued))
                .update();
    }

    private static Timestamp daysAgo(int days) {
        return Timestamp.from(FixedClock.START.minus(Duration.ofDays(days)));
    }
}
