package fr.tuilage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class InstallationServiceTests {

    private static final PersonDraft FIRST =
            new PersonDraft("Administration", "Tuilage", "admin@tuilage.example", Locale.FRENCH);
    private static final String PASSWORD = "une phrase de quelques mots";

    @Autowired
    private InstallationService installation;

    @Autowired
    private PersonRepository people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private WebApplicationContext application;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @DisplayName("ID-1 the code of the console makes the first administrator, once, and is stored as a hash")
    void installs() {
        String code = installation.newCode();
        String ofAnotherNode = installation.newCode();
        assertThat(code).matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");
        assertThat(jdbc.sql("select hex(code_hash) from installation_code")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(hash -> hash.contains(code.replace("-", "")));

        installation.install(code.toLowerCase(Locale.ROOT).replace("-", " "), FIRST, PASSWORD, "192.0.2.1");

        Person first = people.findByEmail("admin@tuilage.example").orElseThrow();
        assertThat(first.isAdministrator()).isTrue();
        assertThat(installation.isOpen()).isFalse();
        assertThatThrownBy(() -> installation.install(
                        ofAnotherNode, new PersonDraft("A", "B", "b@c.example", Locale.FRENCH), PASSWORD, "192.0.2.1"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @DisplayName("ID-1 wrong codes are slowed, from the fifth on even the right one waits")
    void slowsWrongCodes() {
        String code = installation.newCode();
        for (int failure = 0; failure < SignInAttempts.FREE; failure++) {
            assertThatThrownBy(() -> installation.install("AAAA-AAAA-AAAA-AAAA", FIRST, PASSWORD, "192.0.2.1"))
                    .hasMessage("refusal.identity.installation-code");
        }
        assertThatThrownBy(() -> installation.install(code, FIRST, PASSWORD, "192.0.2.1"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.identity.too-many-attempts");
        clock.advance(Duration.ofSeconds(31));
        installation.install(code, FIRST, PASSWORD, "192.0.2.1");
        assertThat(installation.isOpen()).isFalse();
    }

    @Test
    @DisplayName("ID-1 a weak password is refused with a sentence and uses nothing up")
    void weakPassword() {
        String code = installation.newCode();
        assertThatThrownBy(() -> installation.install(code, FIRST, "court", "192.0.2.1"))
                .hasMessage("refusal.identity.password-short");
        assertThatThrownBy(() -> installation.install(code, FIRST, "Admin@Tuilage.example", "192.0.2.1"))
                .hasMessage("refusal.identity.password-guessable");
        installation.install(code, FIRST, PASSWORD, "192.0.2.1");
    }

    @Test
    @DisplayName("ID-3 nobody gets a code by the browser")
    void codeIsForTheConsole() {
        SignedInPerson administrator = new SignedInPerson(UUID.randomUUID(), "a@b.example", true);
        assertThatThrownBy(() -> current.callAs(administrator, installation::newCode))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("ID-1 in an empty installation every page leads to the first one, afterwards none does")
    void everyPageLeadsThere() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(PagesOfTests.withVaadin(application))
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        for (String address : new String[] {"/", "/comites/x", "/connexion", "/administration/personnes"}) {
            assertThat(browser.perform(get(address).accept("text/html"))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .as(address)
                    .isEqualTo("/installation");
        }
        installation.install(installation.newCode(), FIRST, PASSWORD, "192.0.2.1");
        assertThat(browser.perform(get("/connexion").accept("text/html"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isNull();
    }
}
