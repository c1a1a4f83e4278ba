package fr.tuilage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.mail.OutboxService;
import fr.tuilage.support.IntegrationTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class PersonPermissionsTests {

    @Autowired
    private PersonService people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private OutboxService outbox;

    @Autowired
    private PersonRepository stored;

    @Autowired
    private CurrentPerson current;

    private SignedInPerson administrator;
    private SignedInPerson member;

    @BeforeEach
    void two() {
        UUID first = people.create(draft("Administration", "admin@tuilage.example"));
        people.setPassword(first, "une phrase de quelques mots");
        people.setAdministrator(first);
        UUID second = people.create(draft("Terrain", "terrain@espoir.example"));
        stored.flush();
        administrator = people.signedIn(first);
        member = people.signedIn(second);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static PersonDraft draft(String givenName, String email) {
        return new PersonDraft(givenName, "Association Espoir", email, Locale.FRENCH);
    }

    private static void visitor() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    }

    private Stream<ThrowingCallable> ofAdministrators() {
        UUID id = member.id();
        return Stream.of(
                () -> administration.lines("", 0, 10),
                () -> administration.count(""),
                () -> administration.disable(id, 0),
                () -> administration.enable(id, 0),
                () -> administration.grantAdministration(id, 0),
                () -> administration.withdrawAdministration(id, 0),
                () -> invitations.sendNewPassword(id),
                () -> people.create(draft("X", "x@y.example")),
                () -> people.setPassword(id, "une phrase de quelques mots"),
                () -> people.setAdministrator(id),
                () -> outbox.lines(null, 0, 10),
                outbox::counts,
                outbox::mayTryAgain,
                outbox::serverTrouble,
                () -> outbox.content(id),
                () -> outbox.tryAgain(id));
    }

    @Test
    @DisplayName("ID-3 a member gets nothing of what administrators do, a visitor nothing at all")
    void refusals() {
        ofAdministrators()
                .forEach(act -> assertThatThrownBy(() -> current.callAs(member, () -> {
                            try {
                                act.call();
                            } catch (RuntimeException refused) {
                                throw refused;
                            } catch (Throwable other) {
                                throw new AssertionError(other);
                            }
                            return true;
                        }))
                        .isInstanceOf(Forbidden.class));
        visitor();
        Stream.concat(
                        ofAdministrators(),
                        Stream.<ThrowingCallable>of(
                                () -> people.line(member.id()),
                                () -> people.lines(List.of(member.id())),
                                () -> people.findByEmail("terrain@espoir.example"),
                                () -> people.signedIn(member.id()),
                                () -> people.reachable(List.of(member.id())),
                                () -> invitations.invite(draft("X", "x@y.example"), null),
                                accounts::mine,
                                () -> accounts.rename(0, "X", "Y"),
                                () -> accounts.changePassword("a", "une phrase de quelques mots"),
                                () -> preferences.changeLocale(Locale.ENGLISH)))
                .forEach(act -> assertThatThrownBy(act).isInstanceOf(Forbidden.class));
    }

    @Test
    @DisplayName("ID-2 a member finds a person by the exact address only")
    void exactAddress() {
        current.runAs(member, () -> {
            assertThat(people.findByEmail(" Admin@Tuilage.EXAMPLE ")).isPresent();
            assertThat(people.findByEmail("admin@tuilage")).isEmpty();
            assertThat(people.findByEmail("admin%")).isEmpty();
            assertThat(people.findByEmail("ädmin@tuilage.example")).isEmpty();
        });
    }

    @Test
    @DisplayName("ID-2 outside the demo nobody reads what a mail says, not even administrators")
    void bodiesStayClosed() {
        assertThatThrownBy(() -> current.callAs(administrator, () -> outbox.content(UUID.randomUUID())))
                .isInstanceOf(Forbidden.class);
        assertThat(current.callAs(administrator, outbox::showsContent)).isFalse();
    }

    @Test
    @DisplayName("ID-2 the last administrator stays one")
    void lastAdministrator() {
        current.runAs(administrator, () -> {
            int version = stored.findById(administrator.id()).orElseThrow().version();
            assertThatThrownBy(() -> administration.withdrawAdministration(administrator.id(), version))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("refusal.identity.last-administrator");
            assertThatThrownBy(() -> administration.disable(administrator.id(), version))
                    .hasMessage("refusal.identity.disable-oneself");
            administration.grantAdministration(
                    member.id(), stored.findById(member.id()).orElseThrow().version());
            stored.flush();
            administration.withdrawAdministration(administrator.id(), version);
            stored.flush();
            assertThat(stored.findById(administrator.id()).orElseThrow().isAdministrator())
                    .isFalse();
        });
    }

    @Test
    @DisplayName("ID-2 a change based on an old list is refused")
    void conflict() {
        assertThatThrownBy(() -> current.callAs(administrator, () -> {
                    administration.disable(member.id(), 17);
                    return true;
                }))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @DisplayName("ID-2 administrators search names and addresses as they are written, signs stand for themselves")
    void search() {
        current.runAs(administrator, () -> {
            assertThat(administration.lines("ESPOIR.ex", 0, 10))
                    .extracting(PersonAdministrationLine::id)
                    .containsExactly(member.id());
            assertThat(administration.count("%")).isZero();
            assertThat(administration.count("_")).isZero();
            assertThat(administration.count("!")).isZero();
            assertThat(administration.lines("espoir", 1, 1)).hasSize(1);
        });
    }

    @Test
    @DisplayName("ID-4 one's own password changes only with the present one, guessing is slowed")
    void ownPassword() {
        current.runAs(administrator, () -> {
            assertThatThrownBy(() -> accounts.changePassword("wrong", "une toute autre phrase"))
                    .hasMessage("refusal.identity.password-wrong");
            accounts.changePassword("une phrase de quelques mots", "une toute autre phrase");
            for (int failure = 0; failure < SignInAttempts.FREE; failure++) {
                assertThatThrownBy(() -> accounts.changePassword("wrong", "encore une autre phrase"))
                        .hasMessage("refusal.identity.password-wrong");
            }
            assertThatThrownBy(() -> accounts.changePassword("une toute autre phrase", "encore une autre phrase"))
                    .hasMessage("refusal.identity.too-many-attempts");
        });
    }

    @Test
    @DisplayName("a name of 10,000 characters and a wrong address each get a sentence")
    void badInput() {
        assertThatThrownBy(() -> new PersonDraft("a".repeat(10_000), "B", "a@b.example", Locale.FRENCH))
                .hasMessage("refusal.too-long");
        assertThatThrownBy(() -> new PersonDraft(" ", "B", "a@b.example", Locale.FRENCH))
                .hasMessage("refusal.missing");
        for (String email : List.of("a", "a@b", "a@b.", "a b@c.fr", "<a@b.fr>", "a@b.fr,c@d.fr", "a@b.fr\r\nBcc: x")) {
            assertThatThrownBy(() -> new PersonDraft("A", "B", email, Locale.FRENCH))
                    .as(email)
                    .hasMessage("refusal.identity.email-shape");
        }
    }
}
