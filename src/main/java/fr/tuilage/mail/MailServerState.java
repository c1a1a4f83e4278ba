package fr.tuilage.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the mail server answered last; kept where every node sees it. */
@Component
class MailServerState {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 4;

    private final JdbcClient jdbc;

    MailServerState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty as long as it answers. */
    Optional<ServerTrouble> trouble() {
        return jdbc.sql("select since, ask_again, detail from mail_server_trouble")
                .query((row, number) -> new ServerTrouble(
                        row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant(), row.getString(3)))
                .optional();
    }

    /** It did not answer: it is asked again after one minute, two, four, eight, and then every ten. */
    void failed(Instant now, String detail) {
        int before = jdbc.sql("select failures from mail_server_trouble for update")
                .query(Integer.class)
                .optional()
                .orElse(0);
        Duration doubled = Duration.ofMinutes(1L << Math.min(before, DOUBLINGS));
        Instant again = now.plus(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
        jdbc.sql(
                        "insert into mail_server_trouble (id, since, failures, ask_again, detail) values (1, :now, 1, :again, :detail)"
                                + " on duplicate key update failures = failures + 1, ask_again = :again, detail = :detail")
                .param("now", Timestamp.from(now))
                .param("again", Timestamp.from(again))
                .param("detail", detail)
                .update();
    }

    /** It is asked at the next round, whatever it answered. */
    void askNow(Instant now) {
        jdbc.sql("update mail_server_trouble set ask_again = ?")
                .param(Timestamp.from(now))
                .update();
    }

    void answered() {
        jdbc.sql("delete from mail_server_trouble").update();
    }
}
