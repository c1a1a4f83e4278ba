package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CommitteeServiceTests {

    @Autowired
    private World world;

    @Autowired
    private CommitteeService committees;

    @Autowired
    private SettingsService settings;

    @Autowired
    private CommitteeDirectory directory;

    @Autowired
    private CoordinationService coordinations;

    private World.Scene scene;
    private UUID id;

    @BeforeEach
    void world() {
        scene = world.scene();
        id = scene.committee().id();
    }

    @Test
    @DisplayName("COM-1 purpose, term and ways of working are settled later; each change is dated, with who made it")
    void settledLater() {
        CommitteeDetails before = world.as(scene.coordination(), () -> committees.details(id));
        assertThat(before.purpose()).isNull();
        world.run(
                scene.coordination(),
                () -> settings.change(settled(before.draft(), "Que personne ne tombe entre nous.", 3)));
        world.written();
        CommitteeDetails after = world.as(scene.member(), () -> committees.details(id));
        assertThat(after.purpose()).isEqualTo("Que personne ne tombe entre nous.");
        assertThat(after.termEndsOn()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(after.waysOfWorking())
                .containsExactlyInAnyOrder(WayOfWorking.SITUATIONS, WayOfWorking.ACTION_RESEARCH);
        assertThat(world.as(scene.member(), () -> settings.changes(id)))
                .hasSize(4)
                .allSatisfy(change -> {
                    assertThat(change.at()).isEqualTo(FixedClock.START);
                    assertThat(change.personName()).isEqualTo("Responsable Consultation IAP");
                    assertThat(change.before()).isIn(null, "");
                })
                .extracting(CommitteeChangeLine::setting)
                .containsExactlyInAnyOrder(
                        CommitteeSetting.PURPOSE,
                        CommitteeSetting.TERM,
                        CommitteeSetting.WAYS_OF_WORKING,
                        CommitteeSetting.QUORUM);
    }

    @Test
    @DisplayName("COM-1 what stays the same leaves no line in the history")
    void nothingChanged() {
        world.run(
                scene.coordination(),
                () -> settings.change(committees.details(id).draft()));
        assertThat(world.as(scene.member(), () -> settings.changes(id))).isEmpty();
    }

    @Test
    @DisplayName("COM-1 two coordinators on the same page: the second is told, nothing is overwritten")
    void versionConflict() {
        CommitteeDraft seen =
                world.as(scene.coordination(), () -> committees.details(id)).draft();
        world.run(scene.coordination(), () -> settings.change(settled(seen, "Le premier texte", 3)));
        world.written();
        assertThatThrownBy(() ->
                        world.run(scene.administrator(), () -> settings.change(settled(seen, "Le second texte", 2))))
                .isInstanceOf(Conflict.class);
        assertThat(world.as(scene.member(), () -> committees.details(id)).purpose())
                .isEqualTo("Le premier texte");
    }

    @Test
    @DisplayName(
            "COM-1 a term in the past, a quorum of zero and a name of 10,000 characters are refused with a sentence")
    void badInput() {
        CommitteeDraft seen =
                world.as(scene.coordination(), () -> committees.details(id)).draft();
        refused(
                "refusal.committee.term-in-the-past",
                () -> settings.change(draft(seen, seen.name(), null, World.TODAY.minusDays(1), null)));
        refused("refusal.committee.quorum", () -> settings.change(settled(seen, "", 0)));
        refused("refusal.too-long", () -> settings.change(draft(seen, "x".repeat(10_000), null, null, null)));
        refused("refusal.missing", () -> settings.change(draft(seen, "  ", null, null, null)));
    }

    @Test
    @DisplayName("COM-1 text with HTML in it is kept as it was typed, to be shown as text")
    void html() {
        CommitteeDraft seen =
                world.as(scene.coordination(), () -> committees.details(id)).draft();
        String typed = "<img src=x onerror=alert(1)> & d’autres";
        world.run(scene.coordination(), () -> settings.change(settled(seen, typed, 1)));
        world.written();
        assertThat(world.as(scene.member(), () -> committees.details(id)).purpose())
                .isEqualTo(typed);
    }

    @Test
    @DisplayName(
            "COM-2 a working group is seen by its own members only; parent and group are named to who belongs to both")
    void workingGroup() {
        UUID group = world.as(
                scene.administrator(),
                () -> committees.create(CommitteeDraft.of(
                                "Logement",
                                "Créteil",
                                CommitteeLevel.LOCAL,
                                World.PARIS,
                                null,
                                PublicHolidayRegion.METROPOLE)
                        .within(id)));
        World.Seat seat = world.seat(scene.administrator(), group, "Bailleur");
        assertThatThrownBy(() -> world.as(scene.member(), () -> committees.details(group)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(seat.manager(), () -> committees.details(id)))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(scene.member(), () -> committees.details(id)).workingGroups())
                .isEmpty();
        assertThat(world.as(seat.manager(), () -> committees.details(group)).parent())
                .isNull();
        assertThat(world.as(scene.administrator(), () -> committees.details(group))
                        .parent())
                .extracting(CommitteeLine::id)
                .isEqualTo(id);
        assertThat(world.as(scene.administrator(), () -> committees.details(id)).workingGroups())
                .extracting(CommitteeLine::id)
                .containsExactly(group);
    }

    @Test
    @DisplayName("COM-2 only who manages the parent adds a working group to it")
    void workingGroupOfOthers() {
        CommitteeDraft draft = CommitteeDraft.of(
                        "Logement", "Créteil", CommitteeLevel.LOCAL, World.PARIS, null, PublicHolidayRegion.METROPOLE)
                .within(id);
        assertThatThrownBy(() -> world.as(scene.member(), () -> committees.create(draft)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("COM-3 coordination is held by one organisation, by several of its people, and goes on to another")
    void coordination() {
        UUID espoir = scene.committee().seat("Association Espoir").organisationId();
        UUID iap = scene.committee().seat("Consultation IAP").organisationId();
        UUID colleague = scene.committee()
                .seat("Consultation IAP")
                .fieldWorker()
                .orElseThrow()
                .id();
        UUID next = scene.committee().seat("Association Espoir").manager().id();
        world.run(
                scene.coordination(),
                () -> coordinations.name(new CoordinationDraft(id, iap, colleague, World.TODAY, null)));
        refused(
                "refusal.committee.coordination-held",
                () -> coordinations.name(new CoordinationDraft(id, espoir, next, World.TODAY, null)));
        refused(
                "refusal.committee.already-coordinates",
                () -> coordinations.name(new CoordinationDraft(id, iap, colleague, World.TODAY.plusDays(9), null)));
        world.run(
                scene.coordination(),
                () -> coordinations
                        .history(id)
                        .forEach(line -> coordinations.end(line.id(), line.version(), LocalDate.of(2026, 12, 31))));
        world.run(
                scene.coordination(),
                () -> coordinations.name(new CoordinationDraft(id, espoir, next, LocalDate.of(2027, 1, 1), null)));
        assertThat(world.as(scene.member(), () -> coordinations.history(id)))
                .extracting(CoordinationLine::organisationName)
                .containsExactly("Consultation IAP", "Consultation IAP", "Association Espoir");
    }

    @Test
    @DisplayName("COM-3 when nobody is left, an administrator names the next")
    void administratorNames() {
        world.run(
                scene.coordination(),
                () -> coordinations
                        .history(id)
                        .forEach(line -> coordinations.end(line.id(), line.version(), World.TODAY.minusDays(1))));
        world.written();
        UUID iap = scene.committee().seat("Consultation IAP").organisationId();
        CoordinationDraft draft =
                new CoordinationDraft(id, iap, scene.coordination().id(), World.TODAY, null);
        assertThatThrownBy(() -> world.as(scene.member(), () -> coordinations.name(draft)))
                .isInstanceOf(Forbidden.class);
        world.run(scene.administrator(), () -> coordinations.name(draft));
        assertThat(world.as(scene.coordination(), () -> committees.details(id)).coordination())
                .singleElement()
                .extracting(CoordinationLine::startsOn)
                .isEqualTo(World.TODAY);
    }

    @Test
    @DisplayName("ID-2 administrators see the list of committees and who lacks a coordination; nobody else does")
    void directory() {
        assertThat(world.as(scene.administrator(), () -> directory.page("Parcours Santal", 0, 50)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.seats()).isEqualTo(2);
                    assertThat(line.coordinators()).isEqualTo(1);
                });
        assertThat(world.as(scene.administrator(), () -> directory.count("100 %_!")))
                .isZero();
        assertThatThrownBy(() -> world.as(scene.coordination(), () -> directory.page("", 0, 50)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(scene.coordination(), () -> directory.count("")))
                .isInstanceOf(Forbidden.class);
        StatementCount.of(() -> world.as(scene.administrator(), () -> directory.page("", 0, 50)))
                .isAtMost(1);
    }

    @Test
    @DisplayName("ID-3 members read the settings and change nothing; strangers and funders are told there is nothing")
    void permissions() {
        CommitteeDraft draft =
                world.as(scene.member(), () -> committees.details(id)).draft();
        assertThatThrownBy(() -> world.run(scene.member(), () -> settings.change(draft)))
                .isInstanceOf(Forbidden.class);
        for (var person : Set.of(scene.stranger(), scene.funder(), scene.nobody())) {
            assertThatThrownBy(() -> world.as(person, () -> committees.details(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(person, () -> settings.changes(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(person, () -> settings.change(draft)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(person, () -> coordinations.history(id)))
                    .isInstanceOf(NotFound.class);
        }
        StatementCount.of(() -> world.as(scene.member(), () -> committees.details(id)))
                .isAtMost(6);
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(() -> world.run(scene.coordination(), act))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    private static CommitteeDraft settled(CommitteeDraft seen, String purpose, int quorum) {
        return new CommitteeDraft(
                seen.id(),
                seen.version(),
                seen.name(),
                seen.territory(),
                seen.level(),
                seen.timeZone(),
                seen.schoolZone(),
                seen.publicHolidays(),
                purpose,
                LocalDate.of(2027, 12, 31),
                Set.of(WayOfWorking.SITUATIONS, WayOfWorking.ACTION_RESEARCH),
                quorum,
                seen.parentId());
    }

    private static CommitteeDraft draft(
            CommitteeDraft seen,
            String name,
            @Nullable String purpose,
            @Nullable LocalDate term,
            @Nullable Integer quorum) {
        return new CommitteeDraft(
                seen.id(),
                seen.version(),
                name,
                seen.territory(),
                seen.level(),
                seen.timeZone(),
                seen.schoolZone(),
                seen.publicHolidays(),
                purpose,
                term,
                Set.of(),
                quorum,
                seen.parentId());
    }
}
