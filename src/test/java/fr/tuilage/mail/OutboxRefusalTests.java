package fr.tuilage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.AnsweringMailServer;
import fr.tuilage.support.Contest;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What mail servers answer, and what becomes of the mail. */
@IntegrationTest
class OutboxRefusalTests {

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private OutboxMailRepository mails;

    @Autowired
    private MailServerState state;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private Contest contest;

    private final AnsweringMailServer server = new AnsweringMailServer();

    @AfterEach
    void stop() {
        server.close();
        clock.reset();
    }

    private OutboxSender sender() {
        SmtpTransport transport = new SmtpTransport(new MailProperties(
                "127.0.0.1", server.port(), "", "", "tuilage@tuilage.example", MailProperties.Tls.NONE));
        return new OutboxSender(mails, state, transport, transactions, clock, false);
    }

    private OutboxMail enqueue(String address) {
        outbox.enqueue(new OutgoingMail(
                "convocation", null, address, Locale.FRENCH, "Réunion", "Texte", "<p>Texte</p>", null));
        mails.flush();
        return mails.findAll().stream()
                .filter(mail -> mail.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("an address that is refused for good is given up at once and says why; those behind it leave")
    void refusedForGood() {
        server.answering("RCPT TO:<partie@tuilage.example>", "550 5.1.1 <partie@tuilage.example> unknown");
        OutboxMail refused = enqueue("partie@tuilage.example");
        enqueue("la@tuilage.example");
        assertThat(sender().sendDue()).isEqualTo(1);
        assertThat(server.taken()).containsExactly("la@tuilage.example");
        assertThat(refused.line())
                .extracting(OutboxLine::state, OutboxLine::trouble, OutboxLine::lastError, OutboxLine::attempts)
                .containsExactly(MailState.FAILED, MailTrouble.ADDRESS_REFUSED, "550 5.1.1", 1);
        assertThat(refused.bodyText()).as("it can be sent again").isNotNull();
    }

    @Test
    @DisplayName("a mail that is refused for good is told apart from its address")
    void contentRefused() {
        server.answering(".", "554 5.7.1 looks like spam");
        OutboxMail refused = enqueue("la@tuilage.example");
        sender().sendDue();
        assertThat(refused.line())
                .extracting(OutboxLine::state, OutboxLine::trouble, OutboxLine::lastError)
                .containsExactly(MailState.FAILED, MailTrouble.MAIL_REFUSED, "554 5.7.1");
    }

    @Test
    @DisplayName("\"later\" is tried again, not all at the same moment; a full mailbox is \"later\" too")
    void later() {
        server.answering("RCPT TO", "450 4.2.1 greylisted").answering("RCPT TO:<plein@", "552 5.2.2 full");
        List<OutboxMail> waiting = IntStream.range(0, 20)
                .mapToObj(number -> enqueue("a" + number + "@tuilage.example"))
                .toList();
        assertThat(sender().sendDue()).isZero();
        assertThat(waiting)
                .allSatisfy(mail -> assertThat(mail.line())
                        .extracting(OutboxLine::state, OutboxLine::trouble, OutboxLine::attempts)
                        .containsExactly(MailState.WAITING, MailTrouble.LATER, 1));
        assertThat(waiting.stream().map(OutboxMail::nextAttemptAt).distinct().count())
                .isGreaterThan(10);
        assertThat(waiting)
                .allSatisfy(mail -> assertThat(mail.nextAttemptAt())
                        .isBetween(
                                clock.instant().plusSeconds(60), clock.instant().plusSeconds(72)));
        server.kind();
        clock.advance(Duration.ofSeconds(72));
        mails.flush();
        assertThat(sender().sendDue()).isEqualTo(20);
    }

    @Test
    @DisplayName("a server that takes nothing from us is asked once, then later; no mail loses an attempt")
    void down() {
        server.answering("MAIL FROM", "550 5.7.1 not from you");
        List<OutboxMail> waiting = IntStream.range(0, 50)
                .mapToObj(number -> enqueue("b" + number + "@tuilage.example"))
                .toList();
        assertThat(sender().sendDue()).isZero();
        assertThat(sender().sendDue()).isZero();
        assertThat(server.connections()).isEqualTo(1);
        assertThat(waiting)
                .allSatisfy(mail -> assertThat(mail.line())
                        .extracting(OutboxLine::state, OutboxLine::attempts)
                        .containsExactly(MailState.WAITING, 0));
        assertThat(state.trouble().orElseThrow())
                .isEqualTo(new ServerTrouble(clock.instant(), clock.instant().plusSeconds(60), "550 5.7.1"));
        clock.advance(Duration.ofMinutes(1));
        sender().sendDue();
        assertThat(state.trouble().orElseThrow().askAgain())
                .isEqualTo(clock.instant().plusSeconds(120));
        assertThat(server.connections()).isEqualTo(2);
        server.kind();
        clock.advance(Duration.ofMinutes(2));
        assertThat(sender().sendDue()).isEqualTo(50);
        assertThat(state.trouble()).isEmpty();
    }

    @Test
    @DisplayName("a server that says it is too busy, or is not there, costs no mail an attempt either")
    void busy() {
        server.answering("CONNECT", "421 4.3.2 too busy");
        OutboxMail mail = enqueue("la@tuilage.example");
        sender().sendDue();
        assertThat(mail.line())
                .extracting(OutboxLine::state, OutboxLine::attempts)
                .containsExactly(MailState.WAITING, 0);
        assertThat(state.trouble()).isPresent();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @DisplayName("several nodes at once send each mail once")
    void severalNodes() {
        contest.on(
                () -> IntStream.range(0, 120)
                        .mapToObj(number -> enqueue("c" + number + "@tuilage.example"))
                        .toList(),
                waiting -> {
                    List<Optional<Throwable>> refusals = contest.atOnce(
                            List.of(() -> sender().sendDue(), () -> sender().sendDue(), () -> sender().sendDue()));
                    assertThat(refusals).allMatch(Optional::isEmpty);
                    assertThat(server.taken()).hasSize(120).doesNotHaveDuplicates();
                });
    }
}
