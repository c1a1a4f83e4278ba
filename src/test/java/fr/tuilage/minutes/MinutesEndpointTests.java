package fr.tuilage.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.AgendaItemDraft;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.AttendanceService;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.ItemKind;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class MinutesEndpointTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private ConductService conduct;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private PassageService passages;

    @Autowired
    private MinutesOutcomeService outcomes;

    @Autowired
    private WebApplicationContext context;

    private MockMvc http;
    private World.Scene scene;
    private UUID meeting;
    private UUID item;
    private SignedInPerson coordination;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        scene = world.scene();
        coordination = scene.coordination();
        meeting = made.year(scene.committee()).getFirst();
        item = made.open(coordination, meeting).agenda().getFirst().id();
    }

    @Test
    @DisplayName("MIN-3 a save is acknowledged with its version and time, an outdated one gets what is stored")
    void saves() {
        expect(save(coordination, "Un <b>texte</b>", 0), status().isOk(), jsonPath("$.version", is(1)));
        expect(
                save(coordination, "Un autre", 0),
                status().isConflict(),
                jsonPath("$.version", is(1)),
                jsonPath("$.text", is("Un <b>texte</b>")),
                jsonPath("$.by", is("Responsable Consultation IAP")));
    }

    @Test
    @DisplayName("MIN-3 whoever types on after an answer was lost is in no conflict with their own words, however many"
            + " answers are lost")
    void lostAnswer() {
        // Drawn by a page, and no UUID that the database would know.
        UUID field = UUID.fromString("40293004-c602-cad5-1bb0-71919e5a1a53");
        expect(typed(coordination, "Le premier", 0, field, 1), status().isOk());
        expect(typed(coordination, "Le premier relais", 0, field, 2), status().isOk());
        expect(
                typed(coordination, "Le premier relais tient", 0, field, 4),
                status().isOk(),
                jsonPath("$.version", is(3)));
        // The page was loaded again, and brought back what it had kept.
        UUID reloaded = UUID.randomUUID();
        expect(
                typed(coordination, "Le premier relais tient bon", 1, reloaded, 1, seen(field, 4)),
                status().isOk(),
                jsonPath("$.version", is(4)));
    }

    @Test
    @DisplayName("MIN-3 a save that was delayed on its way never replaces a later one of the same field")
    void delayedSave() {
        UUID field = UUID.randomUUID();
        typed(coordination, "La suite", 0, field, 2);
        expect(typed(coordination, "La", 0, field, 1), status().isConflict(), jsonPath("$.text", is("La suite")));
        UUID reloaded = UUID.randomUUID();
        typed(coordination, "La suite et fin", 1, reloaded, 1, seen(field, 2));
        expect(typed(coordination, "La suite et…", 0, field, 3), status().isConflict());
    }

    @Test
    @DisplayName("MIN-3 whoever brings back words in a second tab overwrites nothing that the first one wrote since")
    void twoTabs() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        typed(coordination, "Le premier", 0, first, 1);
        typed(coordination, "Le premier relais", 1, first, 2);
        expect(
                typed(coordination, "Le premier, corrigé", 1, second, 1, seen(first, 1)),
                status().isConflict(),
                jsonPath("$.text", is("Le premier relais")));
        expect(typed(coordination, "Le premier relais, corrigé", 1, second, 2, seen(first, 2)), status().isOk());
    }

    @Test
    @DisplayName("MIN-3 what another page wrote in between is never overwritten, whichever field sends")
    void anotherField() {
        UUID field = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        typed(coordination, "Le premier", 0, field, 1);
        typed(coordination, "Le premier, corrigé", 1, other, 1);
        expect(typed(coordination, "Le premier relais", 0, field, 2), status().isConflict());
        expect(typed(coordination, "Le premier relais", 1, field, 3), status().isConflict());
        // Having seen the other text, it goes on from there, and again only from there.
        expect(typed(coordination, "Les deux", 2, field, 4), status().isOk());
        expect(typed(coordination, "Le premier relais", 1, field, 5), status().isConflict());
    }

    @Test
    @DisplayName("MIN-1 a forged save into adopted minutes is refused with a sentence, whoever sends it")
    void locked() {
        save(coordination, "Ce qui s’est dit", 0);
        adopt();
        expect(
                save(coordination, "Après coup", 1),
                status().isUnprocessableContent(),
                jsonPath("$.message", containsString("adopté")));
        assertThat(world.as(coordination, () -> minutes.details(meeting))
                        .orElseThrow()
                        .passages())
                .singleElement()
                .returns("Ce qui s’est dit", PassageDetails::text);
    }

    @Test
    @DisplayName("ID-3 others learn nothing from the address: neither from a save nor from the file")
    void strangers() {
        save(coordination, "Ce qui s’est dit", 0);
        adopt();
        expect(save(scene.administrator(), "?", 0), status().is4xxClientError());
        expect(pdf(scene.administrator()), status().is4xxClientError());
        for (SignedInPerson stranger : List.of(scene.stranger(), scene.funder(), scene.nobody())) {
            expect(save(stranger, "?", 0), status().isNotFound());
            expect(pdf(stranger), status().isNotFound());
        }
        expect(save(scene.committee().seat("PJJ").fieldWorker().orElseThrow(), "?", 1), status().is4xxClientError());
    }

    @Test
    @DisplayName("what cannot be read is refused, too much is too large")
    void badInput() {
        expect(
                save(coordination, "é".repeat(100_001), 0),
                status().is(413),
                jsonPath("$.message").isNotEmpty());
        expect(
                perform(coordination, "/api/minutes/" + meeting + "/passages/" + item + "/POEM", "{}"),
                status().is4xxClientError());
        expect(
                perform(
                        coordination,
                        "/api/minutes/" + meeting + "/passages/" + UUID.randomUUID() + "/EXCHANGE",
                        "{\"text\":\"?\",\"version\":0}"),
                status().isNotFound());
    }

    @Test
    @DisplayName("a save of a field without a name, or with more earlier fields than a page ever has, is refused")
    void forgedField() {
        String named = "{\"id\":\"%s\",\"turn\":1,\"continues\":[%s]}";
        UUID id = UUID.randomUUID();
        for (String field : List.of(
                "{\"turn\":1}",
                named.formatted(id, "null"),
                named.formatted(id, "{\"turn\":1}"),
                named.formatted(
                        id, String.join(",", Collections.nCopies(WritingField.EARLIER_FIELDS + 1, seen(id, 1)))))) {
            expect(
                    perform(
                            coordination,
                            "/api/minutes/" + meeting + "/passages/" + item + "/EXCHANGE",
                            "{\"text\":\"?\",\"version\":0,\"field\":" + field + "}"),
                    status().isBadRequest());
        }
        expect(
                typed(
                        coordination,
                        "Le premier",
                        0,
                        id,
                        1,
                        Collections.nCopies(WritingField.EARLIER_FIELDS, seen(UUID.randomUUID(), 1))
                                .toArray(String[]::new)),
                status().isOk());
    }

    @Test
    @DisplayName("MIN-5 the paper holds it all, in order, tagged, titled and in the reader’s language")
    void paper() throws Exception {
        World.Seat iap = scene.committee().seats().getFirst();
        made.present(coordination, meeting, iap.id(), SeatHalf.MANAGER, iap.manager());
        world.run(coordination, () -> attendance.addGuest(meeting, "Une chercheuse", "Article 23"));
        UUID decided = world.as(
                coordination,
                () -> agenda.add(meeting, AgendaItemDraft.of(ItemKind.DECISION, "<script>alert(1)</script>", 20)));
        for (PassageKind kind : PassageKind.values()) {
            world.run(
                    coordination,
                    () -> passages.save(new PassageDraft(meeting, decided, kind, "Texte & <i>" + kind + "</i>", 0)));
        }
        world.run(coordination, () -> outcomes.decide(meeting, decided, "Une page de présentation", null));
        world.run(
                coordination,
                () -> outcomes.act(
                        meeting, decided, "L’écrire", iap.id(), iap.manager().id(), LocalDate.of(2027, 5, 20)));
        adopt();
        byte[] file = pdf(coordination)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("compte-rendu-2027-")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Path.of("target/minutes.pdf"), file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Compte rendu du");
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
            assertThat(text)
                    .containsSubsequence(
                            "Soin et insertion, Créteil",
                            "Compte rendu du",
                            "Présences",
                            "Consultation IAP",
                            "Une chercheuse, Article 23",
                            "<script>alert(1)</script>",
                            "Décidé",
                            "Texte & <i>EXCHANGE</i>",
                            "Texte & <i>AGREEMENT</i>",
                            "Texte & <i>DISSENT</i>",
                            "Une page de présentation",
                            "L’écrire",
                            "20 mai 2027",
                            "Adopté le",
                            world.as(coordination, () -> minutes.details(meeting))
                                    .orElseThrow()
                                    .hash());
        }
    }

    private void adopt() {
        MeetingDetails open = made.read(coordination, meeting);
        world.run(
                coordination,
                () -> conduct.close(new ClosingDraft(meeting, open.version(), List.of(), "Un pas", null)));
        world.written();
        String mark = world.as(coordination, () -> minutes.mark(meeting));
        world.run(coordination, () -> minutes.adopt(meeting, mark));
        world.written();
    }

    private ResultActions save(SignedInPerson person, String text, int version) {
        return perform(
                person,
                "/api/minutes/" + meeting + "/passages/" + item + "/EXCHANGE",
                "{\"text\":\"" + text + "\",\"version\":" + version + "}");
    }

    private ResultActions typed(
            SignedInPerson person, String text, int version, UUID field, int turn, String... continues) {
        return perform(person, "/api/minutes/" + meeting + "/passages/" + item + "/EXCHANGE", """
                {"text":"%s","version":%d,"field":{"id":"%s","continues":[%s],"turn":%d}}""".formatted(
                        text, version, field, String.join(",", continues), turn));
    }

    private static String seen(UUID field, int turn) {
        return "{\"id\":\"" + field + "\",\"turn\":" + turn + "}";
    }

    private ResultActions perform(SignedInPerson person, String address, String json) {
        return world.as(person, () -> {
            try {
                return http.perform(put(address)
                        .locale(java.util.Locale.FRENCH)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private ResultActions pdf(SignedInPerson person) {
        return world.as(person, () -> {
            try {
                return http.perform(get("/api/minutes/" + meeting + "/pdf").locale(java.util.Locale.FRENCH));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static void expect(
            ResultActions answer, org.springframework.test.web.servlet.ResultMatcher... expectations) {
        try {
            answer.andExpectAll(expectations);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
