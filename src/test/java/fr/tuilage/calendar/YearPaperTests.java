package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.paper.PaperFile;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class YearPaperTests {

    private static final Path KEPT = Path.of("target/papers");

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private YearPlanService years;

    @Autowired
    private YearPaperService papers;

    @Autowired
    private CancellationService cancellations;

    private World.Scene scene;
    private UUID committee;

    /** What somebody reads on a paper. */
    private record Read(String name, String text, int pages, String language, boolean tagged) {}

    @BeforeEach
    void before() {
        scene = world.scene();
        committee = scene.committee().id();
    }

    private Read year(SignedInPerson reader, Locale locale) {
        return read(world.as(reader, () -> papers.year(committee, 2027, locale)));
    }

    private Read cards(SignedInPerson reader, Locale locale) {
        return read(world.as(reader, () -> papers.cards(committee, 2027, locale)));
    }

    private static Read read(PaperFile file) {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(file.name()), file.content());
            PDFTextStripper stripper = new PDFTextStripper();
            return new Read(
                    file.name(),
                    stripper.getText(document).replaceAll("[\\s\u00A0]+", " "),
                    document.getNumberOfPages(),
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentCatalog().getMarkInfo().isMarked());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private YearPlanDetails draft(int dates, boolean rotating) {
        YearPlanDraft wish = new YearPlanDraft(
                0,
                2027,
                PlanPeriod.CALENDAR_YEAR,
                new Rhythm.EveryWeeks(dates > 26 ? 1 : 2, DayOfWeek.THURSDAY),
                LocalDate.of(2027, 1, 7),
                dates,
                LocalTime.of(14, 0),
                Duration.ofMinutes(150),
                rotating ? "" : "Maison des associations, salle du premier étage, 12 rue de la Paix, Créteil",
                rotating,
                true,
                new Avoidances(false, false, false));
        return world.as(scene.coordination(), () -> years.draw(committee, wish));
    }

    private void publish(YearPlanDetails plan) {
        world.as(scene.coordination(), () -> years.publish(plan.id(), plan.version()));
        world.written();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 15, 30})
    @DisplayName(
            "CAL-7 the year takes one page, and each card one, from one date to thirty, whether the host rotates or not")
    void onePage(int dates) throws IOException {
        for (boolean rotating : List.of(true, false)) {
            YearPlanDetails plan = draft(dates, rotating);
            assertThat(plan.sessions()).hasSize(dates);

            Read paper = year(scene.coordination(), Locale.FRENCH);
            Read cards = cards(scene.coordination(), Locale.FRENCH);
            for (Read kept : List.of(paper, cards)) {
                Files.move(
                        KEPT.resolve(kept.name()),
                        KEPT.resolve(dates + (rotating ? "-hosted-" : "-placed-") + kept.name()),
                        StandardCopyOption.REPLACE_EXISTING);
            }

            assertThat(paper.pages()).isOne();
            assertThat(cards.pages()).isEqualTo(scene.committee().seats().size());
            assertThat(paper.text()).contains("Coordination").contains("État au 23 novembre 2026");
        }
    }

    @Test
    @DisplayName(
            "CAL-7 the page says date, time, place or host, minute-taker, facilitator, school holidays and whom to ask")
    void says() {
        made.year(scene.committee());

        Read paper = year(scene.member(), Locale.FRENCH);

        SessionLine first = world.as(
                        scene.member(), () -> years.plan(committee, 2027).orElseThrow())
                .sessions()
                .getFirst();
        assertThat(first.session().on()).isEqualTo(LocalDate.of(2027, 1, 14));
        assertThat(paper.name()).isEqualTo("calendrier-2027-soin-et-insertion-creteil.pdf");
        assertThat(paper.tagged()).isTrue();
        assertThat(paper.language()).startsWith("fr");
        assertThat(paper.text())
                .contains("Soin et insertion, Créteil")
                .contains("Calendrier 2027")
                .doesNotContain("projet")
                .contains("jeudi 14 janvier 14 h 00 – 16 h 00 chez ")
                .contains("Date Heure Lieu Notes Animation")
                .contains("zone C")
                .contains("vacances d’hiver : du 6 février au 21 février 2027")
                .contains("1 septembre".replace("1 ", "1er ") + " 2027 au 31 décembre 2027 : pas encore publiées")
                .contains("@tuilage.example");
    }

    @Test
    @DisplayName(
            "CAL-7 CAL-5 a cancelled date stays on the page, struck and said so, with its reason; and in English for an English reader")
    void cancelled() {
        List<UUID> meetings = made.year(scene.committee());
        world.run(scene.coordination(), () -> made.cancel(meetings.getFirst(), version(meetings.getFirst())));
        world.written();

        assertThat(year(scene.member(), Locale.FRENCH).text())
                .contains("jeudi 14 janvier 14 h 00 – 16 h 00 Annulée : La salle est fermée.");
        Read english = year(scene.member(), Locale.ENGLISH);
        assertThat(english.language()).startsWith("en");
        assertThat(english.text()).contains("Thursday 14 January 14:00 – 16:00 Cancelled: La salle est fermée.");
        assertThat(cards(scene.member(), Locale.FRENCH).text()).contains("annulée");
    }

    private int version(UUID session) {
        return world.as(scene.coordination(), () -> years.plan(committee, 2027).orElseThrow()).sessions().stream()
                .map(SessionLine::session)
                .filter(line -> line.id().equals(session))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    @DisplayName(
            "CAL-7 ROTA-2 a pair’s card holds all dates and its own turns, and nobody else’s; the coordination gets one for each seat")
    void card() {
        made.year(scene.committee());
        YearPlanDetails plan =
                world.as(scene.member(), () -> years.plan(committee, 2027).orElseThrow());
        UUID seat = scene.committee().seat("Mission locale").id();
        long own = plan.sessions().stream()
                .flatMap(line -> line.duties().values().stream())
                .filter(seat::equals)
                .count();

        Read mine = cards(scene.member(), Locale.FRENCH);

        assertThat(mine.name()).isEqualTo("carte-mission-locale-2027-soin-et-insertion-creteil.pdf");
        assertThat(mine.pages()).isOne();
        assertThat(own).isPositive();
        assertThat(mine.text().split("Vous ", -1)).hasSize((int) own + 1);
        assertThat(mine.text()).contains("14 janvier").contains("18 novembre");
        assertThat(cards(scene.coordination(), Locale.FRENCH).pages())
                .isEqualTo(scene.committee().seats().size());
    }

    @Test
    @DisplayName(
            "CAL-7 ID-3 a draft is for whoever plans, and says that it is one; nobody else finds it, and others never find any")
    void whoMay() {
        YearPlanDetails plan = draft(6, true);

        assertThat(year(scene.coordination(), Locale.FRENCH).text())
                .contains("Calendrier 2027 (projet)")
                .contains("Projet : ces dates ne sont pas encore publiées");
        assertThatThrownBy(() -> year(scene.member(), Locale.FRENCH)).isInstanceOf(NotFound.class);

        publish(plan);

        assertThat(year(scene.thirdParty(), Locale.FRENCH).text()).doesNotContain("rojet");
        assertThatThrownBy(() -> cards(scene.thirdParty(), Locale.FRENCH))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("refusal.calendar.no-card");
        for (SignedInPerson other : List.of(scene.stranger(), scene.funder(), scene.nobody())) {
            assertThatThrownBy(() -> year(other, Locale.FRENCH)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cards(other, Locale.FRENCH)).isInstanceOf(NotFound.class);
        }
    }
}
