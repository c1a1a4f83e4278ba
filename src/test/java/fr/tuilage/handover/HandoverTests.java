package fr.tuilage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.committee.CoordinationDraft;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.MandateDraft;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.home.HomeService;
import fr.tuilage.home.NewPart;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.AgendaItemDraft;
import fr.tuilage.meeting.AgendaService;
import fr.tuilage.meeting.ItemKind;
import fr.tuilage.meeting.WaitingProposal;
import fr.tuilage.register.ActionDraft;
import fr.tuilage.register.ActionService;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HandoverTests {

    private static final String SAID = "La salle se réserve auprès de l’accueil, deux semaines avant.";

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private HandoverService handovers;

    @Autowired
    private CoordinationHandoverService coordination;

    @Autowired
    private HandoverPaperService papers;

    @Autowired
    private WordService words;

    @Autowired
    private HomeService home;

    @Autowired
    private CoordinationService coordinations;

    @Autowired
    private MandateService mandates;

    @Autowired
    private ActionService actions;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private YearPlanService years;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;
    private UUID committee;
    private World.Seat seat;
    private SignedInPerson leaving;

    @BeforeEach
    void before() {
        scene = world.scene();
        committee = scene.committee().id();
        seat = scene.committee().seat("Mission locale");
        leaving = seat.fieldWorker().orElseThrow();
    }

    @AfterEach
    void after() {
        clock.reset();
    }

    private Place half(SeatHalf half) {
        return Place.half(committee, seat.id(), half);
    }

    private WordSaved write(SignedInPerson person, Place place, int version, String text) {
        WordSaved saved = world.as(person, () -> words.save(new WordDraft(place, version, text)));
        world.written();
        return saved;
    }

    private HandoverPack pack(SignedInPerson person) {
        world.written();
        return world.as(person, () -> handovers.pack(committee));
    }

    /** Whoever takes over the field worker's half, with some days together. */
    private SignedInPerson successor() {
        SignedInPerson next = world.person("Arrivante", "Mission locale");
        world.run(scene.coordination(), () -> {
            mandates.history(committee).stream()
                    .filter(line -> line.holder().person().id().equals(leaving.id()))
                    .forEach(line -> mandates.end(
                            line.holder().mandateId(), line.holder().version(), World.TODAY.plusDays(7)));
            world.written();
            mandates.give(new MandateDraft(seat.id(), SeatHalf.FIELD_WORKER, false, next.id(), World.TODAY, null));
        });
        world.written();
        return next;
    }

    @Test
    @DisplayName(
            "SEAT-6 a new holder reads what the last one left, the dates with the seat’s turns, its open actions, the partners and whom to ask")
    void newcomer() {
        made.year(scene.committee());
        write(leaving, half(SeatHalf.FIELD_WORKER), WordDraft.NONE, SAID);
        world.run(scene.coordination(), () -> {
            actions.record(new ActionDraft(
                    committee, null, null, "Appeler la mairie", seat.id(), null, World.TODAY.plusDays(20)));
            actions.record(new ActionDraft(
                    committee,
                    null,
                    null,
                    "Pas pour nous",
                    scene.committee().seat("PJJ").id(),
                    null,
                    World.TODAY.plusDays(20)));
        });

        HandoverPack pack = pack(successor());

        assertThat(pack.places()).singleElement().satisfies(place -> {
            assertThat(place.seatName()).isEqualTo("Mission locale");
            assertThat(place.words()).extracting(WordLine::text).containsExactly(SAID);
            assertThat(place.words()).extracting(WordLine::author).containsExactly("Terrain Mission locale");
            assertThat(place.mine()).isNull();
        });
        assertThat(pack.actions()).extracting(OpenAction::text).containsExactly("Appeler la mairie");
        assertThat(pack.dates())
                .hasSize(6)
                .anySatisfy(date -> assertThat(date.ours()).isNotEmpty());
        assertThat(pack.partners()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(pack.coordination()).hasSize(1);
        assertThat(pack.coordinates()).isFalse();
    }

    @Test
    @DisplayName(
            "SEAT-6 a word is read by whoever holds that half, and by the coordination; not by the other half, another seat or a third party")
    void readers() {
        write(leaving, half(SeatHalf.FIELD_WORKER), WordDraft.NONE, SAID);
        SignedInPerson next = successor();

        assertThat(said(next)).containsExactly(SAID);
        for (SignedInPerson other : List.of(
                seat.manager(), scene.committee().seat("PJJ").manager(), scene.thirdParty(), scene.coordination())) {
            assertThat(said(other)).isEmpty();
        }
        assertThat(world.as(scene.coordination(), () -> coordination.pack(committee))
                        .wordsOfSeats())
                .extracting(WordLine::text)
                .containsExactly(SAID);
        for (SignedInPerson other : List.of(next, scene.thirdParty())) {
            assertThatThrownBy(() -> world.as(other, () -> coordination.pack(committee)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> pack(scene.stranger())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pack(scene.administrator())).isInstanceOfAny(NotFound.class, Forbidden.class);
    }

    private List<String> said(SignedInPerson reader) {
        return pack(reader).places().stream()
                .flatMap(place -> place.words().stream())
                .map(WordLine::text)
                .toList();
    }

    @Test
    @DisplayName(
            "SEAT-6 ID-3 a word is written by whoever holds the half today, and by nobody else; after the last day neither it nor the page is open to them")
    void writers() {
        for (SignedInPerson other : List.of(seat.manager(), scene.coordination(), scene.thirdParty())) {
            assertThatThrownBy(() -> write(other, half(SeatHalf.FIELD_WORKER), WordDraft.NONE, SAID))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> write(scene.stranger(), half(SeatHalf.FIELD_WORKER), WordDraft.NONE, SAID))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(leaving, Place.coordination(committee), WordDraft.NONE, SAID))
                .isInstanceOf(Forbidden.class);
        write(leaving, half(SeatHalf.FIELD_WORKER), WordDraft.NONE, SAID);
        SignedInPerson next = successor();

        clock.advance(Duration.ofDays(8));

        assertThatThrownBy(() -> pack(leaving)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(leaving, half(SeatHalf.FIELD_WORKER), 0, "Encore"))
                .isInstanceOf(NotFound.class);
        assertThat(said(next)).containsExactly(SAID);
    }

    @Test
    @DisplayName(
            "SEAT-6 a word is kept as it is typed, never over what another tab kept; emptied, it is gone; the trace names it once")
    void kept() {
        WordSaved first = write(leaving, half(SeatHalf.FIELD_WORKER), WordDraft.NONE, SAID);
        WordSaved second = write(leaving, half(SeatHalf.FIELD_WORKER), first.version(), SAID + " Et après.");

        assertThatThrownBy(() -> write(leaving, half(SeatHalf.FIELD_WORKER), first.version(), "Autre onglet"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> write(leaving, half(SeatHalf.FIELD_WORKER), WordDraft.NONE, "Autre onglet"))
                .isInstanceOf(Conflict.class);
        assertThat(pack(leaving).places().getFirst().mine())
                .satisfies(word -> assertThat(word.text()).endsWith("Et après."));
        assertThat(traced("write-handover-word")).isOne();

        assertThat(write(leaving, half(SeatHalf.FIELD_WORKER), second.version(), "  ")
                        .version())
                .isEqualTo(WordDraft.NONE);
        assertThat(pack(leaving).places().getFirst().mine()).isNull();
        assertThat(traced("take-back-handover-word")).isOne();
    }

    private long traced(String act) {
        return jdbc.sql("select count(*) from trace_entry where action = ? and committee_id = ?")
                .params(act, committee)
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName(
            "COM-3 whoever takes over the coordination finds the word left, proposals not placed, the draft year and the incomplete seats")
    void coordinationPack() {
        List<UUID> meetings = made.year(scene.committee());
        world.run(scene.coordination(), () -> years.draw(committee, YearPlanDraft.suggestion(2028)));
        world.run(
                seat.manager(),
                () -> agenda.propose(meetings.getFirst(), AgendaItemDraft.of(ItemKind.FREE, "Les horaires d’été", 10)));
        write(scene.coordination(), Place.coordination(committee), WordDraft.NONE, SAID);
        SignedInPerson next = world.person("Coordonnatrice", "Consultation IAP");
        world.run(
                scene.coordination(),
                () -> coordinations.name(new CoordinationDraft(
                        committee,
                        scene.committee().seats().getFirst().organisationId(),
                        next.id(),
                        World.TODAY,
                        null)));
        world.written();

        CoordinationPack pack = world.as(next, () -> coordination.pack(committee));

        assertThat(pack.words()).extracting(WordLine::text).containsExactly(SAID);
        assertThat(pack.mine()).isNull();
        assertThat(pack.draftYear()).isEqualTo(2028);
        assertThat(pack.proposals()).extracting(WaitingProposal::title).containsExactly("Les horaires d’été");
        assertThat(pack.vacant()).extracting(one -> one.name()).containsExactly("SPIP");
        assertThat(pack.history()).hasSize(2);
        assertThat(world.as(next, () -> home.mySpace()).newParts())
                .containsExactly(new NewPart(committee, "Soin et insertion, Créteil", true));
    }

    @Test
    @DisplayName("SEAT-6 the page is offered for sixty days to whoever is new, and to nobody else")
    void sixtyDays() {
        SignedInPerson next = successor();

        assertThat(world.as(next, () -> home.mySpace()).newParts())
                .extracting(NewPart::coordination)
                .containsExactly(false);
        assertThat(world.as(seat.manager(), () -> home.mySpace()).newParts()).isEmpty();

        clock.advance(Duration.ofDays(59));
        assertThat(world.as(next, () -> home.mySpace()).newParts()).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(world.as(next, () -> home.mySpace()).newParts()).isEmpty();
    }

    @Test
    @DisplayName("SEAT-6 the pack leaves on paper, tagged, in the reader’s language, and says what the page says")
    void paper() throws IOException {
        made.year(scene.committee());
        write(leaving, half(SeatHalf.FIELD_WORKER), WordDraft.NONE, SAID);
        SignedInPerson next = successor();

        var file = world.as(next, () -> papers.pdf(committee, Locale.FRENCH));

        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers").resolve(file.name()), file.content());
        assertThat(file.name()).isEqualTo("passage-de-relais-soin-et-insertion-creteil.pdf");
        try (PDDocument document = Loader.loadPDF(file.content())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " "))
                    .contains("Mission locale, Acteur de terrain")
                    .contains(SAID)
                    .contains("jeudi 14 janvier 2027")
                    .contains("Association Espoir");
        }
        assertThat(world.as(next, () -> papers.pdf(committee, Locale.ENGLISH)).name())
                .startsWith("hand-over-");
    }
}
