package fr.tuilage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class IdleSessionTests {

    private static final String PASSWORD = "une phrase de quelques mots";
    private static final String EMAIL = "presque.absente@tuilage.example";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private PersonService people;

    @Autowired
    private PersonRepository stored;

    @Autowired
    private FixedClock.MovableClock clock;

    private final MockHttpSession session = new MockHttpSession();
    private MockMvc browser;

    @BeforeEach
    void signIn() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(PagesOfTests.withVaadin(application))
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        UUID person = people.create(new PersonDraft("Presque", "Absente", EMAIL, Locale.FRENCH));
        people.setPassword(person, PASSWORD);
        people.setAdministrator(person);
        stored.flush();
        send(post("/connexion").param("email", EMAIL).param("password", PASSWORD));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "ID-4 thirty minutes without anything done end the session; an open page alone, which asks and gives signs"
                    + " of life, keeps nothing alive")
    void idle() throws Exception {
        for (int minute = 1; minute < 30; minute++) {
            clock.advance(Duration.ofMinutes(1));
            send(post("/?v-r=heartbeat"));
            assertThat(secondsLeft(get("/api/session"))).isEqualTo((30 - minute) * 60L);
        }
        clock.advance(Duration.ofMinutes(1));

        MvcResult asked = send(get("/api/session"));

        assertThat(asked.getResponse().getStatus()).isEqualTo(401);
        assertThat(session.isInvalid()).isTrue();
        assertThat(note(asked)).isEqualTo(SignInNote.ended());
        MockHttpSession next =
                Objects.requireNonNull((MockHttpSession) asked.getRequest().getSession(false));
        MvcResult secondTab = browser.perform(get("/api/session").session(next)).andReturn();
        assertThat(note(secondTab)).as("why is still known").isEqualTo(SignInNote.ended());
    }

    @Test
    @DisplayName("ID-4 whatever a person does moves the end, and so does following a meeting in session")
    void active() throws Exception {
        clock.advance(Duration.ofMinutes(20));
        assertThat(secondsLeft(post("/api/session"))).isEqualTo(1800);
        clock.advance(Duration.ofMinutes(20));
        send(get("/mon-compte").accept("text/html"));
        clock.advance(Duration.ofMinutes(20));
        send(post("/?v-r=uidl&v-uiId=0").content("{\"rpc\":[{\"type\":\"event\",\"event\":\"ui-poll\"}]}"));
        clock.advance(Duration.ofMinutes(20));
        assertThat(secondsLeft(get("/api/session"))).isEqualTo(600);
    }

    @Test
    @DisplayName("ID-4 a page whose session the server has forgotten is told, and the sign-in page names no cause")
    void forgotten() throws Exception {
        MvcResult asked = browser.perform(get("/api/session")).andReturn();
        assertThat(asked.getResponse().getStatus()).isEqualTo(401);
        assertThat(note(asked)).isEqualTo(SignInNote.gone());
    }

    @Test
    @DisplayName("ID-4 a second tab that finds its session gone leaves the first one's sign-in alone")
    void secondTab() throws Exception {
        MockHttpSession signingIn = new MockHttpSession();
        browser.perform(get("/mon-compte").session(signingIn).accept("text/html"));
        MvcResult form = browser.perform(get("/connexion").session(signingIn)).andReturn();
        CsrfToken token = Objects.requireNonNull((CsrfToken) form.getRequest().getAttribute(CsrfToken.class.getName()));
        String typed = token.getToken();

        MvcResult asked =
                browser.perform(get("/api/session").session(signingIn)).andReturn();

        assertThat(asked.getResponse().getStatus()).isEqualTo(401);
        assertThat(signingIn.isInvalid()).isFalse();
        assertThat(note(asked)).isEqualTo(SignInNote.gone());
        MvcResult signedIn = browser.perform(post("/connexion")
                        .session(signingIn)
                        .param(token.getParameterName(), typed)
                        .param("email", EMAIL)
                        .param("password", PASSWORD))
                .andReturn();
        assertThat(signedIn.getResponse().getRedirectedUrl()).contains("/mon-compte");
    }

    @Test
    @DisplayName("ID-4 whoever is not signed in may leave the sign-in page open as long as they like")
    void signInPage() throws Exception {
        MockHttpSession stranger = new MockHttpSession();
        browser.perform(get("/connexion").session(stranger));
        clock.advance(Duration.ofHours(2));
        browser.perform(get("/connexion").session(stranger));
        assertThat(stranger.isInvalid()).isFalse();
    }

    private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.session(session).with(csrf())).andReturn();
    }

    private long secondsLeft(MockHttpServletRequestBuilder request) throws Exception {
        String answer = send(request).getResponse().getContentAsString();
        assertThat(answer).matches("\\{\"secondsLeft\":\\d+}");
        return Long.parseLong(answer.replaceAll("\\D", ""));
    }

    private static SignInNote note(MvcResult result) {
        return (SignInNote) Objects.requireNonNull(
                Objects.requireNonNull(result.getRequest().getSession(false)).getAttribute(SignInNote.ATTRIBUTE));
    }
}
