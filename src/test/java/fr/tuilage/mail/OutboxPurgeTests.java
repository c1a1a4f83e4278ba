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
        mail("SENT", 91);
        mail("SENT", 89);
        mail("FAILED", 92);
        mail("WAITING", 400);

        assertThat(purge.purge()).isEqualTo(2);

        assertThat(jdbc.sql("select concat(state, ' ', subject) from outbox_mail order by state")
                        .query(String.class)
                        .list())
                .containsExactly("SENT 89", "WAITING 400");
    }

    private void mail(String state, int days) {
        outbox.enqueue(new OutgoingMail(
                "invitation",
                null,
                "somebody@tuilage.example",
                Locale.FRENCH,
                String.valueOf(days),
                "text",
                "<p>html</p>",
                null));
        mails.flush();
        jdbc.sql("update outbox_mail set state = ?, enqueued_at = ? where subject = ?")
                .params(state, Timestamp.from(FixedClock.START.minus(Duration.ofDays(days))), String.valueOf(days))
                .update();
    }
}
