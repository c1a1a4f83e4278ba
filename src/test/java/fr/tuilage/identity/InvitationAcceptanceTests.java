package fr.tuilage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InvitationAcceptanceTests {

    private static final PersonDraft DRAFT =
            new PersonDraft("Terrain", "Association Espoir", "terrain@espoir.example", Locale.FRENCH);
    private static final InvitationAnswer ANSWER =
            new InvitationAnswer("Camille", "Association Espoir", "une phrase de quelques mots");

    @Autowired
    private InvitationService invitations;

    @Autowired
    private InvitationAcceptance acceptance;

    @Autowired
    private PersonRepository people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FixedClock.MovableClock clock;

    private UUID person;

    @BeforeEach
    void invited() {
        person = invitations.invite(DRAFT, "Soin et insertion").id();
        people.flush();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private List<String> tokens() {
        people.flush();
        return jdbc
                .sql("select body_text from outbox_mail where person_id = ? order by enqueued_at")
                .param(person)
                .query(String.class)
                .list()
                .stream()
                .map(text -> text.replaceAll("(?s).*/invitation/([A-Za-z0-9_-]+).*", "$1"))
                .toList();
    }

    @Test
    @DisplayName("ID-1 the link shows who invites to what, and looking at it does not use it")
    void looking() {
        String token = tokens().getFirst();
        for (int look = 0; look < 3; look++) {
            InvitationDetails details = acceptance.details(token, Locale.FRENCH);
            assertThat(details.state()).isEqualTo(InvitationState.OPEN);
            assertThat(details.invitedTo()).isEqualTo("Soin et insertion");
            assertThat(details.email()).isEqualTo("terrain@espoir.example");
        }
        assertThat(people.findById(person).orElseThrow().passwordHash()).isNull();
    }

    @Test
    @DisplayName("ID-1 the link works once; every other link of that person dies with it")
    void worksOnce() {
        clock.advance(Duration.ofMinutes(1));
        invitations.invite(DRAFT, "Un autre comité");
        List<String> tokens = tokens();
        assertThat(tokens).hasSize(2);

        assertThat(acceptance.accept(tokens.getFirst(), ANSWER)).isEqualTo("terrain@espoir.example");

        Person accepted = people.findById(person).orElseThrow();
        assertThat(accepted.givenName()).isEqualTo("Camille");
        assertThat(passwords.matches("une phrase de quelques mots", accepted.passwordHash()))
                .isTrue();
        InvitationAnswer thief = new InvitationAnswer("X", "Y", "un tout autre mot de passe");
        for (String token : tokens) {
            assertThat(acceptance.details(token, Locale.FRENCH).state()).isEqualTo(InvitationState.USED);
            assertThatThrownBy(() -> acceptance.accept(token, thief))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("refusal.identity.invitation-used");
        }
        assertThat(accepted.givenName()).isEqualTo("Camille");
    }

    @Test
    @DisplayName("ID-1 after 14 days the link is dead; a new one can be asked for, once an hour, to the same mailbox")
    void expires() {
        String token = tokens().getFirst();
        clock.advance(Duration.ofDays(14).minusSeconds(1));
        assertThat(acceptance.details(token, Locale.FRENCH).state()).isEqualTo(InvitationState.OPEN);
        clock.advance(Duration.ofSeconds(1));

        InvitationDetails details = acceptance.details(token, Locale.FRENCH);
        assertThat(details).isEqualTo(InvitationDetails.closed(InvitationState.EXPIRED));
        assertThatThrownBy(() -> acceptance.accept(token, ANSWER)).hasMessage("refusal.identity.invitation-expired");

        acceptance.renew(token);
        acceptance.renew(token);
        assertThat(tokens()).hasSize(2);
        assertThat(acceptance.details(tokens().getLast(), Locale.FRENCH).invitedTo())
                .isEqualTo("Soin et insertion");
    }

    @Test
    @DisplayName("ID-1 a wrong link tells nothing and sends nothing")
    void unknown() {
        assertThat(acceptance.details("wrong", Locale.FRENCH))
                .isEqualTo(InvitationDetails.closed(InvitationState.UNKNOWN));
        assertThatThrownBy(() -> acceptance.accept("wrong", ANSWER)).hasMessage("refusal.identity.invitation-unknown");
        acceptance.renew("wrong");
        assertThat(tokens()).hasSize(1);
    }

    @Test
    @DisplayName("ID-1 a refused password leaves the link open, and what is typed is in no log")
    void refusedPassword() {
        String token = tokens().getFirst();
        InvitationAnswer weak = new InvitationAnswer("Camille", "Espoir", "TERRAIN@espoir.example");
        assertThatThrownBy(() -> acceptance.accept(token, weak)).hasMessage("refusal.identity.password-guessable");
        assertThat(acceptance.details(token, Locale.FRENCH).state()).isEqualTo(InvitationState.OPEN);
        assertThat(weak.toString()).doesNotContain("TERRAIN");
    }

    @Test
    @DisplayName("ID-1 administrators send a link for a new password, which ends the old one only when used")
    void newPassword() {
        acceptance.accept(tokens().getFirst(), ANSWER);
        clock.advance(Duration.ofMinutes(1));
        SignedInPerson administrator = new SignedInPerson(person, "terrain@espoir.example", true);
        current.runAs(administrator, () -> invitations.sendNewPassword(person));
        String token = tokens().getLast();
        assertThat(acceptance.details(token, Locale.FRENCH).newPassword()).isTrue();
        Person asked = people.findById(person).orElseThrow();
        int before = asked.credentialsVersion();
        assertThat(passwords.matches("une phrase de quelques mots", asked.passwordHash()))
                .isTrue();

        acceptance.accept(token, new InvitationAnswer("Camille", "Espoir", "encore une autre phrase"));

        assertThat(passwords.matches("encore une autre phrase", asked.passwordHash()))
                .isTrue();
        assertThat(asked.credentialsVersion()).isGreaterThan(before);
    }
}
