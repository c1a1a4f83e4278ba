package fr.tuilage.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.MandateService;
import fr.tuilage.identity.ActLinks;
import fr.tuilage.identity.PreferenceService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
@Import(Consultations.class)
class ConsultationLinkTests {

    @Autowired
    private World world;

    @Autowired
    private Consultations made;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private YearPlanService years;

    @Autowired
    private ActLinks links;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private MandateService mandates;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext application;

    private MockMvc http;
    private World.Scene scene;
    private World.Seat mission;
    private YearPlanDetails asked;
    private String link;

    @BeforeEach
    void opened() {
        // Of this application, if another one has been started since.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        scene = world.scene();
        mission = scene.committee().seat("Mission locale");
        asked = made.open(scene.committee());
        link = made.link("consultation-opened", mission.manager());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @DisplayName("CAL-4 opening the link shows the form and answers nothing, however often; no session begins")
    void showsOnly() throws Exception {
        for (MockHttpServletRequestBuilder look : List.of(get(link), head(link), get(link + "?binome=1&tout=1"))) {
            MvcResult result = perform(look);
            MockHttpServletResponse page = result.getResponse();
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getHeader("Set-Cookie")).isNull();
            assertThat(page.getHeader("Cache-Control")).contains("no-store");
            assertThat(result.getRequest().getSession(false)).isNull();
        }
        assertThat(perform(get(link)).getResponse().getContentAsString())
                .contains("Responsable Mission locale", "jeudi 14\u00a0janvier 2027", "lundi 7\u00a0décembre 2026")
                .doesNotContain("Association Espoir", "@tuilage.example", "checked", "<script");
        assertThat(answers()).isZero();
    }

    @Test
    @DisplayName("CAL-4 the form answers for one's own half, and can be sent again until the deadline")
    void answersOwnHalf() throws Exception {
        assertThat(text(perform(post(link).param(field(0, "m"), "POSSIBLE").param(field(1, "m"), "IMPOSSIBLE"))))
                .contains("vos réponses sont enregistrées", "checked");
        assertThat(answers()).isEqualTo(2);
        perform(post(link).param(field(0, "m"), "IMPOSSIBLE"));
        assertThat(answers()).isEqualTo(2);
        assertThat(made.seenBy(scene.coordination(), asked).dates().getFirst().represented())
                .isZero();
        perform(post(link).param("tout", "1"));
        assertThat(made.seenBy(scene.coordination(), asked).dates()).allMatch(date -> date.represented() == 1);
        assertThat(jdbc.sql("select distinct actor_id from trace_entry where action = 'answer-dates'")
                        .query(UUID.class)
                        .list())
                .containsExactly(mission.manager().id());
    }

    @Test
    @DisplayName("CAL-4 one half answers for both on request, and the other half is told")
    void both() throws Exception {
        assertThat(text(perform(get(link)))).doesNotContain(field(0, "f")).contains("Répondre aussi pour Terrain");
        assertThat(text(perform(get(link + "?binome=1")))).contains(field(0, "f"));
        perform(post(link).param("binome", "1").param(field(0, "m"), "POSSIBLE").param(field(0, "f"), "POSSIBLE"));
        assertThat(made.seenBy(scene.coordination(), asked).dates().getFirst().paired())
                .isEqualTo(1);
        assertThat(made.recipients("consultation-answered"))
                .containsExactly(mission.fieldWorker().orElseThrow().id());
    }

    @Test
    @DisplayName(
            "CAL-4 ID-3 the link is good for this person's seat and this year only, also for who coordinates or administers")
    void nothingElse() throws Exception {
        UUID other = scene.committee().seat("PJJ").id();
        String foreign = field(0, "m").replace(mission.id().toString(), other.toString());
        assertThat(perform(post(link).param(foreign, "POSSIBLE")).getResponse().getStatus())
                .isEqualTo(410);
        assertThat(answers()).isZero();
        assertThat(perform(post(link).param("x_y_z", "POSSIBLE")).getResponse().getStatus())
                .isEqualTo(409);
        String otherKind = path(links.issue(
                mission.manager().id(),
                "something-else",
                asked.id(),
                clock.instant().plusSeconds(60)));
        assertThat(perform(get(otherKind)).getResponse().getStatus()).isEqualTo(410);
        String stranger = path(links.issue(
                scene.stranger().id(),
                ConsultationLink.KIND,
                asked.id(),
                clock.instant().plusSeconds(60)));
        assertThat(perform(get(stranger)).getResponse().getStatus()).isEqualTo(410);
        String administrator = path(links.issue(
                scene.administrator().id(),
                ConsultationLink.KIND,
                asked.id(),
                clock.instant().plusSeconds(60)));
        assertThat(perform(get(administrator)).getResponse().getStatus()).isEqualTo(410);
        assertThat(perform(get("/api/session").header("Referer", link))
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(perform(put(link)).getResponse().getStatus()).isIn(403, 405);
    }

    @Test
    @DisplayName(
            "CAL-4 unknown and altered are one answer in the reader's language; expired and revoked say that they ended")
    void refused() throws Exception {
        String altered = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        MockHttpServletResponse first =
                perform(get(altered).locale(Locale.FRENCH)).getResponse();
        MockHttpServletResponse second =
                perform(get("/lien/inconnu").locale(Locale.FRENCH)).getResponse();
        assertThat(first.getStatus()).isEqualTo(second.getStatus()).isEqualTo(404);
        assertThat(first.getContentAsString())
                .isEqualTo(second.getContentAsString())
                .contains("Ce lien ne mène nulle part", "coordination", "/connexion");
        assertThat(text(perform(get(altered).locale(Locale.ENGLISH)))).contains("This link leads nowhere");
        world.run(scene.coordination(), () -> consultations.takeBack(asked.id(), asked.version()));
        assertThat(perform(post(link).param("tout", "1")).getResponse().getStatus())
                .isEqualTo(410);
        assertThat(text(perform(get(link)))).contains("plus valable", "gardé");
        assertThat(answers()).isZero();
    }

    @Test
    @DisplayName("CAL-4 the link ends with the deadline, is prolonged with it, and ends with the publication")
    void expires() throws Exception {
        clock.advance(Duration.ofDays(15));
        assertThat(perform(post(link).param("tout", "1")).getResponse().getStatus())
                .isEqualTo(410);
        ConsultationDetails seen = made.seenBy(scene.coordination(), asked);
        world.run(
                scene.coordination(),
                () -> consultations.prolong(
                        new ConsultationDraft(asked.id(), seen.version(), Consultations.DEADLINE.plusDays(9))));
        assertThat(perform(post(link).param("tout", "1")).getResponse().getStatus())
                .isEqualTo(200);
        YearPlanDetails now = made.year(scene.committee());
        world.run(scene.coordination(), () -> years.publish(now.id(), now.version()));
        assertThat(perform(post(link).param("tout", "1")).getResponse().getStatus())
                .isEqualTo(410);
    }

    @Test
    @DisplayName("CAL-4 the page and the mails speak the person's language")
    void english() throws Exception {
        world.run(mission.manager(), () -> preferences.changeLocale(Locale.ENGLISH));
        assertThat(text(perform(get(link).locale(Locale.FRENCH))))
                .contains("Thursday 14\u00a0January 2027", "Send my answers");
        world.run(scene.coordination(), () -> consultations.remind(asked.id()));
        assertThat(made.mails("consultation-reminder")).anyMatch(text -> text.contains("is still waiting"));
    }

    @Test
    @DisplayName("CAL-4 ID-2 whoever left the seat, or whose account was closed, has no link any more")
    void left() throws Exception {
        SignedInPerson fieldWorker = mission.fieldWorker().orElseThrow();
        String his = made.link("consultation-opened", fieldWorker);
        world.run(
                scene.coordination(),
                () -> mandates.history(scene.committee().id()).stream()
                        .filter(mandate -> mandate.holder().person().id().equals(fieldWorker.id()))
                        .forEach(mandate -> mandates.end(
                                mandate.holder().mandateId(), mandate.holder().version(), World.TODAY)));
        clock.advance(Duration.ofDays(1));
        assertThat(perform(get(his)).getResponse().getStatus()).isEqualTo(410);
        assertThat(perform(get(link)).getResponse().getStatus()).isEqualTo(200);
        jdbc.sql("update person set disabled_at = utc_timestamp(6) where id = ?")
                .param(mission.manager().id())
                .update();
        assertThat(perform(get(link)).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("CAL-4 only the hash of a link is kept")
    void hashed() {
        assertThat(jdbc.sql("select count(*) from act_link where instr(token_hash, :secret) > 0")
                        .param("secret", link.substring("/lien/".length()))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select distinct length(token_hash) from act_link")
                        .query(Integer.class)
                        .list())
                .containsExactly(32);
    }

    private String field(int date, String half) {
        return mission.id() + "_" + half + "_"
                + asked.sessions().get(date).session().startsAt().toLocalDateTime();
    }

    private int answers() {
        world.written();
        return jdbc.sql("select count(*) from date_answer").query(Integer.class).single();
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static String text(MvcResult result) throws Exception {
        return Objects.requireNonNull(result.getResponse().getContentAsString());
    }

    private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
        world.written();
        MvcResult result = http.perform(request).andReturn();
        world.written();
        return result;
    }
}
