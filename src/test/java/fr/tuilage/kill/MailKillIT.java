package fr.tuilage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.tuilage.support.RunningApplication;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The application is killed while it hands mails over; the mail server lives on. */
class MailKillIT {

    private static final int MAILS = 400;
    /** More by {@code -Dtuilage.kills=10}. */
    private static final int KILLS = Integer.getInteger("tuilage.kills", 1);

    private static final String WRITE =
            "insert into outbox_mail (id, version, kind, address, locale, subject, body_text,"
                    + " body_html, message_id, state, attempts, enqueued_at, next_attempt_at) values (?, 0, 'convocation', ?, 'fr',"
                    + " 'Réunion', 'Texte', '<p>Texte</p>', ?, 'WAITING', 0, utc_timestamp(6), utc_timestamp(6))";

    @Test
    @DisplayName(
            "SEAT-5 killed while a few hundred mails leave: each arrives; again only what had arrived and was not noted"
                    + " yet, with the same Message-ID")
    void killedWhileSending() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (RunningApplication application = RunningApplication.onEmptyData(Map.of(
                "MAIL_HOST", "127.0.0.1",
                "MAIL_PORT", String.valueOf(server.getSmtp().getPort()),
                "MAIL_TLS", "NONE"))) {
            application.start();
            Set<String> written = write(application);
            Set<String> unavoidable = new HashSet<>();
            for (int kill = 1; kill <= KILLS; kill++) {
                await(server, kill * MAILS / (KILLS + 2));
                application.kill();
                Set<String> open = arrivedAndNotNoted(application, ids(server));
                assertThat(open).as("one at a time").hasSizeLessThanOrEqualTo(1);
                unavoidable.addAll(open);
                assertThat(ids(server).size()).as("killed in the middle").isLessThan(MAILS);
                application.start();
            }
            awaitNothingLeft(application);
            List<String> arrived = ids(server);
            assertThat(new HashSet<>(arrived)).as("no loss").isEqualTo(written);
            Set<String> seen = new HashSet<>();
            List<String> again = arrived.stream().filter(id -> !seen.add(id)).toList();
            assertThat(again).as("no repeat that could be avoided").hasSameElementsAs(unavoidable);
        } finally {
            server.stop();
        }
    }

    private static Set<String> write(RunningApplication application) throws SQLException {
        Set<String> written = new HashSet<>();
        try (Connection connection = application.database();
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            for (int number = 0; number < MAILS; number++) {
                UUID id = UUID.randomUUID();
                String messageId = "<" + id + "@tuilage>";
                insert.setObject(1, id);
                insert.setString(2, "personne" + number + "@tuilage.example");
                insert.setString(3, messageId);
                insert.addBatch();
                written.add(messageId);
            }
            insert.executeBatch();
        }
        return written;
    }

    /** The application is dead, its database is not: what it had not noted as sent is still waiting there. */
    private static Set<String> arrivedAndNotNoted(RunningApplication application, List<String> arrived)
            throws SQLException {
        Set<String> waiting = new HashSet<>();
        try (Connection connection = application.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select message_id from outbox_mail where state = 'WAITING'")) {
            while (rows.next()) {
                waiting.add(rows.getString(1));
            }
        }
        return arrived.stream().filter(waiting::contains).collect(Collectors.toSet());
    }

    private static void awaitNothingLeft(RunningApplication application) throws SQLException {
        long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        int left = MAILS;
        while (left > 0) {
            assertThat(System.nanoTime()).as("%d mails wait", left).isLessThan(giveUp);
            try (Connection connection = application.database();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from outbox_mail where state <> 'SENT'")) {
                rows.next();
                left = rows.getInt(1);
            }
        }
    }

    private static void await(GreenMail server, int mails) {
        assertThat(server.waitForIncomingEmail(Duration.ofSeconds(60).toMillis(), mails))
                .as("%d mails arrive", mails)
                .isTrue();
    }

    private static List<String> ids(GreenMail server) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : Arrays.asList(server.getReceivedMessages())) {
            ids.add(message.getMessageID());
        }
        return ids;
    }
}
