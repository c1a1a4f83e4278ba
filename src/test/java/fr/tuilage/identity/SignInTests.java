package fr.tuilage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class SignInTests {

    private static final String PASSWORD = "une phrase de quelques mots";
    private static final String EMAIL = "coordination@tuilage.example";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private PersonService people;

    @Autowired
    private PersonRepository stored;

    @Autowired
    private FixedClock.MovableClock clock;

    private MockMvc browser;
    private UUID person;

    @BeforeEach
    void someone() {
        // Of this application, if another one has been started since.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        browser = MockMvcBuilders.webAppContextSetup(PagesOfTests.withVaadin(application))
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        person = people.create(new PersonDraft("Coordination", "Drogues et Société", EMAIL, Locale.FRENCH));
        people.setPassword(person, PASSWORD);
        people.setAdministrator(person);
        stored.flush();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private MockHttpServletResponse signIn(MockHttpSession session, String email, String password, String address)
            throws Exception {
        return browser.perform(post("/connexion")
                        .session(session)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("email", email)
                        .param("password", password))
                .andReturn()
                .getResponse();
    }

    private static boolean isIn(MockHttpSession session) {
        return !session.isInvalid() && session.getAttribute("SPRING_SECURITY_CONTEXT") != null;
    }

    private static SignInNote note(MockHttpSession session) {
        return Objects.requireNonNull((SignInNote) session.getAttribute(SignInNote.ATTRIBUTE));
    }

    @Test
    @DisplayName("ID-4 after sign-in the page first asked for opens")
    void signsIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse asked = browser.perform(
                        get("/mon-compte").session(session).accept("text/html"))
                .andReturn()
                .getResponse();
        assertThat(asked.getRedirectedUrl()).endsWith("/connexion");

        MockHttpServletResponse answer = signIn(session, " Coordination@Tuilage.example ", PASSWORD, "192.0.2.1");

        assertThat(answer.getRedirectedUrl()).contains("/mon-compte");
        assertThat(isIn(session)).isTrue();
    }

    @Test
    @DisplayName("ID-4 what a page fetched by itself is not what opens after sign-in")
    void fetchedByPage() throws Exception {
        MockHttpSession session = new MockHttpSession();
        browser.perform(get("/mon-compte").session(session).accept("*/*").header("Sec-Fetch-Dest", "empty"));

        MockHttpServletResponse answer = signIn(session, EMAIL, PASSWORD, "192.0.2.1");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {EMAIL, "nobody@tuilage.example", "", "not an address"})
    @DisplayName("ID-4 a wrong password and an unknown address get the same answer and keep what was typed")
    void sameAnswer(String email) throws Exception {
        MockHttpSession session = new MockHttpSession();

        MockHttpServletResponse answer = signIn(session, email, "a wrong password", "192.0.2.1");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/connexion");
        assertThat(note(session)).isEqualTo(new SignInNote(SignInNote.Kind.REFUSED, email, null));
        assertThat(isIn(session)).isFalse();
    }

    @Test
    @DisplayName("ID-4 a disabled account is answered like a wrong password")
    void disabledAccount() throws Exception {
        stored.findById(person).orElseThrow().disable(Instant.EPOCH);
        stored.flush();
        MockHttpSession session = new MockHttpSession();

        signIn(session, EMAIL, PASSWORD, "192.0.2.1");

        assertThat(note(session)).isEqualTo(new SignInNote(SignInNote.Kind.REFUSED, EMAIL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {EMAIL, "nobody@tuilage.example"})
    @DisplayName("ID-4 from the fifth failure on one waits, whether the account exists or not")
    void slowedAfterFive(String email) throws Exception {
        MockHttpSession session = new MockHttpSession();
        for (int failure = 1; failure < SignInAttempts.FREE; failure++) {
            signIn(session, email, "a wrong password", "192.0.2.1");
            assertThat(note(session).retryAt()).isNull();
        }
        signIn(session, email, "a wrong password", "192.0.2.1");
        assertThat(note(session).retryAt()).isEqualTo(FixedClock.START.plusSeconds(30));

        clock.advance(Duration.ofSeconds(20));
        signIn(session, email, PASSWORD, "192.0.2.1");
        assertThat(isIn(session)).isFalse();
        assertThat(note(session).retryAt()).isEqualTo(FixedClock.START.plusSeconds(30));

        clock.advance(Duration.ofSeconds(11));
        signIn(session, email, "a wrong password", "192.0.2.1");
        assertThat(note(session).retryAt()).isEqualTo(FixedClock.START.plusSeconds(31 + 60));
    }

    @Test
    @DisplayName("ID-4 somebody else's failures do not keep the person out, and a success forgets their own")
    void otherAddress() throws Exception {
        for (int failure = 0; failure < SignInAttempts.FREE; failure++) {
            signIn(new MockHttpSession(), EMAIL, "a wrong password", "192.0.2.66");
        }
        MockHttpSession session = new MockHttpSession();
        signIn(session, EMAIL, "a wrong password", "192.0.2.1");
        signIn(session, EMAIL, PASSWORD, "192.0.2.1");
        assertThat(isIn(session)).isTrue();
    }

    @Test
    @DisplayName("ID-2 a session ends when its account is disabled")
    void sessionEndsWithAccount() throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(session, EMAIL, PASSWORD, "192.0.2.1");
        stored.findById(person).orElseThrow().disable(clock.instant());
        stored.flush();
        clock.advance(AccountCheckFilter.EVERY.plusSeconds(1));

        MockHttpServletResponse answer = browser.perform(get("/api/anything").session(session))
                .andReturn()
                .getResponse();

        assertThat(session.isInvalid()).isTrue();
        assertThat(answer.getStatus()).isEqualTo(401);
    }

    @Test
    @DisplayName("a sign-in page older than its session asks again instead of failing")
    void outdatedPage() throws Exception {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse answer = browser.perform(post("/connexion")
                        .session(session)
                        .param("email", EMAIL)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/connexion");
        assertThat(note(session).kind()).isEqualTo(SignInNote.Kind.OUTDATED);
    }

    @Test
    @DisplayName("after sign-out the old session opens nothing")
    void signsOut() throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(session, EMAIL, PASSWORD, "192.0.2.1");
        browser.perform(post("/logout").session(session).with(csrf()));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @DisplayName("ID-3 the interface for components answers in JSON: signed out, page outdated")
    void apiAnswers() throws Exception {
        MockHttpServletResponse signedOut =
                browser.perform(put("/api/anything")).andReturn().getResponse();
        assertThat(signedOut.getStatus()).isEqualTo(401);
        assertThat(signedOut.getContentType()).startsWith("application/json");
        assertThat(signedOut.getContentAsString()).isEqualTo("{\"error\":\"signed-out\"}");

        MockHttpSession session = new MockHttpSession();
        signIn(session, EMAIL, PASSWORD, "192.0.2.1");
        MockHttpServletResponse withoutToken = browser.perform(
                        put("/api/anything").session(session))
                .andReturn()
                .getResponse();
        assertThat(withoutToken.getStatus()).isEqualTo(403);
        assertThat(withoutToken.getContentAsString()).isEqualTo("{\"error\":\"page-outdated\"}");
        assertThat(browser.perform(put("/api/anything").session(session).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotIn(401, 403);
    }

    @Test
    @DisplayName("a page says what it may do, who may frame it, and is never kept")
    void headersOfPages() throws Exception {
        for (String address : new String[] {"/connexion", "/images/mark.svg"}) {
            MockHttpServletResponse answer = open(address);
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .as(address)
                    .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("*", "http:");
            assertThat(answer.getHeader("Content-Security-Policy-Report-Only"))
                    .contains("script-src 'self';", "base-uri 'none'");
            assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        }
        assertThat(browser.perform(get("/connexion").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .startsWith("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/api/anything", "/styles/styles.css"})
    @DisplayName("every answer keeps its type and its address to itself; styles may be kept, pages never")
    void headersOfAll(String address) throws Exception {
        MockHttpServletResponse answer = open(address);
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
        assertThat(answer.getHeader("Cache-Control"))
                .isEqualTo(address.startsWith("/styles") ? "no-cache" : "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/anything", "/styles/styles.css"})
    @DisplayName("what is no document is not burdened with what only documents can offend against")
    void headersOfParts(String address) throws Exception {
        assertThat(open(address).getHeaderNames())
                .doesNotContain(
                        "Content-Security-Policy",
                        "Content-Security-Policy-Report-Only",
                        "X-Frame-Options",
                        "Permissions-Policy");
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return browser.perform(get(address).accept("text/html")).andReturn().getResponse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/styles.css", "/components/any.js", "/webjars/any.js", "/images/any.svg"})
    @DisplayName("styles and components are open to the sign-in page too")
    void openFolders(String address) throws Exception {
        assertThat(browser.perform(get(address)).andReturn().getResponse().getRedirectedUrl())
                .isNull();
    }
}
