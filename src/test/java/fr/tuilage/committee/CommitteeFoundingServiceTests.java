package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.FoundingProblem.Field;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CommitteeFoundingServiceTests {

    private static final FoundingPerson MANAGER = person("responsable@espoir.example", "Responsable");
    private static final FoundingPerson FIELD_WORKER = person("terrain@espoir.example", "Terrain");

    @Autowired
    private World world;

    @Autowired
    private CommitteeFoundingService founding;

    @Autowired
    private CommitteeService committees;

    @Autowired
    private SeatService seats;

    @Autowired
    private JdbcClient jdbc;

    private World.Scene scene;

    @BeforeEach
    void world() {
        scene = world.scene();
    }

    @Test
    @DisplayName(
            "COM-1 SEAT-1 COM-3 a coordination founds a committee with five seats, invites people and coordinates it")
    void founds() {
        UUID id = world.as(scene.coordination(), () -> founding.found(draft(fiveRows(), 0)));
        CommitteeDetails details = world.as(scene.coordination(), () -> committees.details(id));
        assertThat(details.coordination()).singleElement().satisfies(line -> {
            assertThat(line.personId()).isEqualTo(scene.coordination().id());
            assertThat(line.organisationName()).isEqualTo("Association Espoir");
            assertThat(line.startsOn()).isEqualTo(World.TODAY);
        });
        List<SeatDetails> made = world.as(scene.coordination(), () -> seats.seats(id, World.TODAY));
        assertThat(made)
                .extracting(SeatDetails::name)
                .containsExactly("Association Espoir", "Mission locale", "SPIP", "PJJ", "Consultation IAP");
        assertThat(made.getFirst().holders())
                .extracting(holder -> holder.person().email())
                .containsExactly("responsable@espoir.example", "terrain@espoir.example");
        assertThat(made.get(1).fieldWorker().vacantSince()).isEqualTo(World.TODAY);
        assertThat(mailsTo("responsable@espoir.example")).containsExactly("invitation");
        assertThat(mailsTo("terrain@espoir.example")).containsExactly("invitation");
    }

    @Test
    @DisplayName("SEAT-5 somebody invited to two seats gets one mail")
    void oneMail() {
        List<FoundingRow> rows = List.of(
                row("Association Espoir", MANAGER, FoundingPerson.NOBODY),
                row("Autre structure", FoundingPerson.NOBODY, MANAGER));
        world.run(scene.coordination(), () -> founding.found(draft(rows, 1)));
        assertThat(mailsTo("responsable@espoir.example")).hasSize(1);
    }

    @Test
    @DisplayName("COM-1 an organisation is found again by its exact name, and nothing more of it is told")
    void organisationAgain() {
        UUID id = world.as(
                scene.coordination(),
                () -> founding.found(draft(List.of(row("SPIP", FoundingPerson.NOBODY, FoundingPerson.NOBODY)), 0)));
        assertThat(world.as(scene.coordination(), () -> seats.seats(id, World.TODAY))
                        .getFirst()
                        .manager()
                        .organisationId())
                .isEqualTo(scene.committee().seat("SPIP").organisationId());
    }

    @Test
    @DisplayName("COM-1 all that is wrong is said at once, each beside its field, with the row when read elsewhere")
    void problems() {
        List<FoundingRow> rows = new ArrayList<>(fiveRows());
        rows.set(1, row("x".repeat(10_000), person("pas une adresse", ""), FoundingPerson.NOBODY));
        rows.set(2, row("Association Espoir", MANAGER, person(" RESPONSABLE@espoir.example", "Terrain")));
        FoundingDraft draft = draft("", rows, 9, null);
        List<FoundingProblem> problems = FoundingCheck.problems(draft);
        assertThat(problems)
                .extracting(
                        FoundingProblem::row,
                        FoundingProblem::field,
                        problem -> problem.sentence().key())
                .containsExactly(
                        tuple(-1, Field.NAME, "refusal.missing"),
                        tuple(1, Field.NAME, "refusal.too-long"),
                        tuple(1, Field.EMAIL, "refusal.identity.email-shape"),
                        tuple(1, Field.GIVEN_NAME, "refusal.missing"),
                        tuple(2, Field.NAME, "refusal.committee.organisation-twice"),
                        tuple(2, Field.EMAIL, "refusal.committee.both-halves"),
                        tuple(-1, Field.COORDINATION, "refusal.committee.no-coordination"));
        Translations translations = new Translations();
        assertThat(translations.text(Locale.ENGLISH, problems.get(1).addressed()))
                .isEqualTo("Organisation 2: “Name of the organisation” is too long: 200 characters at most."
                        + " What you wrote is kept.");
        assertThat(translations.text(Locale.FRENCH, problems.get(5).addressed()))
                .startsWith("Structure 3")
                .contains("les deux places d’un binôme");
    }

    @Test
    @DisplayName("SEAT-2 a founding with one person on both halves is refused and leaves no half record")
    void nothingLeft() {
        List<FoundingRow> rows = new ArrayList<>(fiveRows());
        rows.add(row("Dernière structure", MANAGER, MANAGER));
        int before = everything();
        assertThatThrownBy(() -> world.as(scene.coordination(), () -> founding.found(draft(rows, 0))))
                .isInstanceOf(RuleViolation.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("COM-2 a working group is founded under a committee that one coordinates, and under no other")
    void workingGroup() {
        assertThat(world.as(scene.coordination(), founding::possibleParents))
                .extracting(CommitteeLine::id)
                .containsExactly(scene.committee().id());
        UUID group = world.as(
                scene.coordination(),
                () -> founding.found(
                        draft("Logement", fiveRows(), 0, scene.committee().id())));
        assertThat(world.as(scene.coordination(), () -> committees.details(group))
                        .parent())
                .extracting(CommitteeLine::id)
                .isEqualTo(scene.committee().id());
        assertThatThrownBy(() -> world.as(
                        scene.coordination(),
                        () -> founding.found(
                                draft("Logement", fiveRows(), 0, scene.other().id()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("ID-2 administrators and coordinations may found, members, funders and people without a role may not")
    void whoMay() {
        assertThat(world.as(scene.administrator(), () -> founding.mayFound())).isTrue();
        assertThat(world.as(scene.coordination(), () -> founding.mayFound())).isTrue();
        for (var person : List.of(scene.member(), scene.funder(), scene.nobody(), scene.thirdParty())) {
            assertThat(world.as(person, () -> founding.mayFound())).isFalse();
            assertThatThrownBy(() -> world.as(person, () -> founding.found(draft(fiveRows(), 0))))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    @DisplayName(
            "COM-3 an administrator founds a committee that somebody else coordinates, and sees none of its content")
    void forSomebodyElse() {
        FoundingDraft draft = draft(fiveRows(), 1);
        UUID id = world.as(
                scene.administrator(),
                () -> founding.found(new FoundingDraft(
                        draft.name(),
                        draft.territory(),
                        draft.level(),
                        draft.timeZone(),
                        draft.schoolZone(),
                        draft.publicHolidays(),
                        draft.purpose(),
                        null,
                        draft.rows(),
                        1,
                        person("coordination@mission.example", "Coordination"),
                        Locale.ENGLISH)));
        assertThat(world.as(scene.administrator(), () -> committees.details(id)).coordination())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.person().email()).isEqualTo("coordination@mission.example");
                    assertThat(line.person().locale()).isEqualTo(Locale.ENGLISH);
                });
        assertThat(world.as(scene.administrator(), committees::mine)).isEmpty();
    }

    private int everything() {
        world.written();
        return List.of("committee", "seat", "mandate", "organisation", "person", "outbox_mail").stream()
                .mapToInt(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .sum();
    }

    private List<String> mailsTo(String address) {
        world.written();
        return jdbc.sql("select kind from outbox_mail where address = ?")
                .param(address)
                .query(String.class)
                .list();
    }

    private static List<FoundingRow> fiveRows() {
        return List.of(
                row("Association Espoir", MANAGER, FIELD_WORKER),
                row("Mission locale", person("responsable@mission.example", "Responsable"), FoundingPerson.NOBODY),
                row("SPIP", FoundingPerson.NOBODY, FoundingPerson.NOBODY),
                row("PJJ", FoundingPerson.NOBODY, FoundingPerson.NOBODY),
                row("", FoundingPerson.NOBODY, FoundingPerson.NOBODY),
                row("Consultation IAP", FoundingPerson.NOBODY, FoundingPerson.NOBODY));
    }

    private static FoundingDraft draft(List<FoundingRow> rows, int coordinationRow) {
        return draft("Soin et logement", rows, coordinationRow, null);
    }

    private static FoundingDraft draft(
            String name, List<FoundingRow> rows, int coordinationRow, @Nullable UUID parent) {
        return new FoundingDraft(
                name,
                "Créteil",
                CommitteeLevel.LOCAL,
                World.PARIS,
                SchoolZone.C,
                PublicHolidayRegion.METROPOLE,
                "Que personne ne tombe entre nous.",
                parent,
                rows,
                coordinationRow,
                null,
                Locale.FRENCH);
    }

    private static FoundingRow row(String name, FoundingPerson manager, FoundingPerson fieldWorker) {
        return new FoundingRow(name, "", "", manager, fieldWorker);
    }

    private static FoundingPerson person(String email, String givenName) {
        return new FoundingPerson(email, givenName, "Structure");
    }
}
