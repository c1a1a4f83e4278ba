package fr.tuilage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class OutboxSenderTests {

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private OutboxMailRepository mails;

    @Autowired
    private MailServerState state;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private FixedClock.MovableClock clock;

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort())
                .withConfiguration(GreenMailConfiguration.aConfig().withUser("user", "secret"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
    }

    private OutboxSender sender(String host, boolean demo) {
        return sender(host, demo, server.getSmtp().getPort());
    }

    private OutboxSender sender(String host, boolean demo, int port) {
        SmtpTransport transport = new SmtpTransport(new MailProperties(
                host, port, "user", "secret", "ne-pas-repondre@tuilage.example", MailProperties.Tls.NONE));
        return new OutboxSender(mails, state, transport, transactions, clock, demo);
    }

    private OutboxMail enqueue(@Nullable CalendarPart calendar) {
        outbox.enqueue(new OutgoingMail(
                "convocation",
                null,
                "terrain@espoir.example",
                Locale.FRENCH,
                "Réunion du 11 mars 2027 : l’ordre du jour",
                "Préparée à Créteil, « Soin & insertion »",
                "<p>Préparée à Créteil, « Soin &amp; insertion »</p>",
                calendar));
        mails.flush();
        return mails.findAll().getLast();
    }

    @Test
    @DisplayName("a mail arrives with its text, HTML and calendar event, accents as written, and is then erased here")
    void arrives() throws Exception {
        OutboxMail mail = enqueue(new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:Été\r\nEND:VCALENDAR\r\n"));

        assertThat(sender("127.0.0.1", false).sendDue()).isEqualTo(1);

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Réunion du 11 mars 2027 : l’ordre du jour");
        assertThat(received.getFrom()[0].toString()).isEqualTo("Tuilage <ne-pas-repondre@tuilage.example>");
        assertThat(received.getMessageID()).isEqualTo(mail.messageId());
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContent().toString()).isEqualTo("Préparée à Créteil, « Soin & insertion »");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("Préparée à Créteil");
        assertThat(parts.getBodyPart(2).getContentType())
                .contains("text/calendar")
                .contains("method=REQUEST")
                .containsIgnoringCase("charset=UTF-8");
        assertThat(new String(parts.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("SUMMARY:Été");
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.bodyText()).isNull();
        assertThat(mail.bodyHtml()).isNull();
        assertThat(mail.calendar()).isNull();
        assertThat(sender("127.0.0.1", false).sendDue()).isZero();
    }

    @Test
    @DisplayName("without a mail server mail waits; in the demo what was sent stays readable")
    void waits() {
        OutboxMail mail = enqueue(null);
        assertThat(sender("", false).sendDue()).isZero();
        assertThat(mail.state()).isEqualTo(MailState.WAITING);

        assertThat(sender("127.0.0.1", true).sendDue()).isEqualTo(1);
        assertThat(mail.bodyText()).isNotNull();
    }

    @Test
    @DisplayName(
            "a mail whose handing over fails is tried ever later, with the same Message-ID; in the end it is given up,"
                    + " kept, and can be tried again")
    void retries() throws Exception {
        OutboxMail mail = enqueue(null);
        for (Duration wait : OutboxMail.WAITS) {
            mail.notSent(clock.instant(), MailTrouble.LATER, "450 4.2.1");
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            Duration longest = wait.plus(wait.dividedBy(5));
            assertThat(mail.nextAttemptAt())
                    .isBetween(clock.instant().plus(wait), clock.instant().plus(longest));
            mails.flush();
            assertThat(sender("127.0.0.1", false).sendDue()).isZero();
            clock.advance(longest);
        }
        mail.notSent(clock.instant(), MailTrouble.LATER, "450 4.2.1");
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.nextAttemptAt()).as("given up now").isEqualTo(clock.instant());
        assertThat(mail.line().lastError()).isEqualTo("450 4.2.1");
        assertThat(mail.line().attempts()).isEqualTo(OutboxMail.WAITS.size() + 1);
        assertThat(mail.bodyText()).isNotNull();

        mail.tryAgain(clock.instant());
        mails.flush();
        assertThat(sender("127.0.0.1", false).sendDue()).isEqualTo(1);
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(mail.messageId());
    }

    @Test
    @DisplayName("a server that is down costs no mail an attempt, and all leave when it is back")
    void down() {
        OutboxMail mail = enqueue(null);
        int port = server.getSmtp().getPort();
        server.stop();
        OutboxSender sender = sender("127.0.0.1", false, port);
        assertThat(sender.sendDue()).isZero();
        assertThat(mail.line())
                .extracting(OutboxLine::state, OutboxLine::attempts)
                .containsExactly(MailState.WAITING, 0);
        assertThat(state.trouble().orElseThrow().detail()).isEqualTo("ConnectException");
        server = new GreenMail(ServerSetup.SMTP.dynamicPort())
                .withConfiguration(GreenMailConfiguration.aConfig().withUser("user", "secret"));
        server.start();
        clock.advance(Duration.ofMinutes(1));
        assertThat(sender("127.0.0.1", false).sendDue()).isEqualTo(1);
        assertThat(state.trouble()).isEmpty();
    }

    @Test
    @DisplayName("a mail that cannot be put together waits, and those behind it leave")
    void poisoned() {
        OutboxMail broken = enqueue(null);
        jdbc.sql("update outbox_mail set body_text = null, next_attempt_at = ? where id = ?")
                .params(
                        clock.instant()
                                .minusSeconds(60)
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDateTime(),
                        broken.id())
                .update();
        entities.clear();
        enqueue(null);

        assertThat(sender("127.0.0.1", false).sendDue()).isEqualTo(1);
        assertThat(mails.findById(broken.id()).orElseThrow().line())
                .extracting(OutboxLine::state, OutboxLine::attempts)
                .containsExactly(MailState.WAITING, 1);
    }

    @Test
    @DisplayName("a line break in a subject writes no header of its own")
    void noHeaderInjection() throws Exception {
        outbox.enqueue(new OutgoingMail(
                "convocation",
                null,
                "a@b.example",
                Locale.FRENCH,
                "Bonjour\r\nBcc: x@y.example",
                "t",
                "<p>t</p>",
                null));
        mails.flush();
        sender("127.0.0.1", false).sendDue();
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("Bonjour Bcc: x@y.example");
    }
}
