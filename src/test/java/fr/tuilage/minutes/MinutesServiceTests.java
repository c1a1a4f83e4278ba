package fr.tuilage.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.meeting.ClosingDraft;
import fr.tuilage.meeting.ConductService;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MinutesServiceTests {

    @Autowired
    private World world;

    @Autowired
    private Meetings made;

    @Autowired
    private ConductService conduct;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private PassageService passages;

    @Autowired
    private MinutesOutcomeService outcomes;

    private World.Scene scene;
    private UUID meeting;
    private UUID item;
    private SignedInPerson coordination;
    private SignedInPerson minuteTaker;
    private SignedInPerson bystander;

    @BeforeEach
    void open() {
        scene = world.scene();
        coordination = scene.coordination();
        meeting = made.ordinary(scene.committee(), made.year(scene.committee()));
        MeetingDetails open = made.open(coordination, meeting);
        item = open.agenda().getFirst().id();
        minuteTaker = made.holder(scene.committee(), open.minuteTakerSeatId());
        bystander = made.bystander(scene.committee(), open);
    }

    @Test
    @DisplayName("MIN-3 a save is acknowledged with the next revision, and read as it was typed")
    void saves() {
        assertThat(save(minuteTaker, "Deux équipes ont ", 0)).isEqualTo(1);
        assertThat(save(minuteTaker, "Deux équipes ont discuté.\n<b>pas gras</b> ", 1))
                .isEqualTo(2);
        assertThat(read(bystander)
                        .passage(item, PassageKind.EXCHANGE)
                        .orElseThrow()
                        .text())
                .isEqualTo("Deux équipes ont discuté.\n<b>pas gras</b> ");
    }

    @Test
    @DisplayName("MIN-3 two writers never overwrite each other: the second gets the stored text")
    void conflict() {
        save(minuteTaker, "Le texte de l’une", 0);
        SaveOutcome outcome = world.as(coordination, () -> passages.save(draft("Le texte de l’autre", 0)));
        assertThat(outcome).isInstanceOfSatisfying(SaveOutcome.Outdated.class, stored -> {
            assertThat(stored.text()).isEqualTo("Le texte de l’une");
            assertThat(stored.revision()).isEqualTo(1);
        });
        assertThat(read(coordination)
                        .passage(item, PassageKind.EXCHANGE)
                        .orElseThrow()
                        .text())
                .isEqualTo("Le texte de l’une");
        assertThat(save(coordination, "Les deux textes", 1)).isEqualTo(2);
    }

    @Test
    @DisplayName("MIN-3 a save that is repeated because its answer was lost is acknowledged once more")
    void repeated() {
        assertThat(save(minuteTaker, "Écrit une fois", 0)).isEqualTo(1);
        assertThat(save(minuteTaker, "Écrit une fois", 0)).isEqualTo(1);
        assertThat(save(minuteTaker, "", 1)).isEqualTo(2);
        assertThat(save(minuteTaker, "", 1)).isEqualTo(2);
    }

    @Test
    @DisplayName("MIN-2 the three passages of an item, its decisions and its actions are kept apart")
    void structure() {
        for (PassageKind kind : PassageKind.values()) {
            world.as(minuteTaker, () -> passages.save(new PassageDraft(meeting, item, kind, kind.name(), 0)));
        }
        UUID seat = scene.committee().seats().getFirst().id();
        world.as(minuteTaker, () -> outcomes.decide(meeting, item, "Une page de présentation", null));
        world.as(minuteTaker, () -> outcomes.act(meeting, item, "L’écrire", seat, null, LocalDate.of(2027, 5, 20)));
        MinutesDetails read = read(bystander);
        assertThat(read.passages())
                .hasSize(3)
                .allMatch(passage -> passage.text().equals(passage.kind().name()));
        assertThat(read.decisionsOf(item)).hasSize(1);
        assertThat(read.actionsOf(item)).hasSize(1);
    }

    @Test
    @DisplayName("DEC-2 an action has an owner and a due date that is not before the meeting")
    void actionsAreComplete() {
        UUID seat = scene.committee().seats().getFirst().id();
        refusedWith(
                "refusal.minutes.action-without-owner",
                () -> outcomes.act(meeting, item, "L’écrire", null, null, LocalDate.of(2027, 5, 20)));
        refusedWith("refusal.missing", () -> outcomes.act(meeting, item, "L’écrire", seat, null, null));
        assertThatThrownBy(() -> world.as(
                        minuteTaker,
                        () -> outcomes.act(meeting, item, "L’écrire", seat, null, LocalDate.of(2026, 12, 1))))
                .isInstanceOf(RuleViolation.class);
        assertThat(read(minuteTaker).actions()).isEmpty();
    }

    @Test
    @DisplayName("MIN-1 the seat on duty and the coordination write, other members do not, others see nothing")
    void whoWrites() {
        assertThat(read(minuteTaker).writable()).isTrue();
        assertThat(read(coordination).writable()).isTrue();
        assertThat(read(bystander).writable()).isFalse();
        assertThatThrownBy(() -> save(bystander, "Je m’invite", 0)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> read(scene.administrator())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> save(scene.administrator(), "?", 0)).isInstanceOf(Refusal.class);
        for (SignedInPerson stranger : List.of(scene.stranger(), scene.funder(), scene.nobody())) {
            assertThatThrownBy(() -> save(stranger, "?", 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read(stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(stranger, () -> minutes.mark(meeting)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(stranger, () -> minutes.adopt(meeting, "0.0")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(stranger, () -> minutes.passPen(meeting, stranger.id())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("MIN-1 the pen goes to somebody present, who then writes alone; the coordination takes it back")
    void pen() {
        refusedWith("refusal.minutes.pen-to-somebody-present", () -> minutes.passPen(meeting, bystander.id()));
        World.Seat seat = scene.committee().seats().stream()
                .filter(candidate -> candidate.manager().equals(bystander))
                .findFirst()
                .orElseThrow();
        made.present(coordination, meeting, seat.id(), SeatHalf.MANAGER, bystander);
        world.run(minuteTaker, () -> minutes.passPen(meeting, bystander.id()));
        world.written();
        save(bystander, "J’écris maintenant", 0);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> save(coordination, "moi aussi", 1))
                .returns("refusal.minutes.pen-elsewhere", Refusal::key);
        world.run(coordination, () -> minutes.passPen(meeting, coordination.id()));
        world.written();
        assertThat(save(coordination, "De nouveau moi", 1)).isEqualTo(2);
    }

    @Test
    @DisplayName("MIN-1 adopted minutes are locked: no save, no outcome, no pen and no second adoption changes them")
    void lock() {
        save(minuteTaker, "Ce qui s’est dit", 0);
        assertThatThrownBy(() -> adopt(coordination)).isInstanceOf(RuleViolation.class);
        close();
        assertThatThrownBy(() -> adopt(minuteTaker)).isInstanceOf(Forbidden.class);
        adopt(coordination);
        MinutesDetails adopted = read(coordination);
        assertThat(adopted.state()).isEqualTo(MinutesState.ADOPTED);
        assertThat(adopted.hash()).matches("[0-9a-f]{64}");
        UUID seat = scene.committee().seats().getFirst().id();
        for (SignedInPerson person : List.of(minuteTaker, coordination)) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> save(person, "Après coup", 1))
                    .returns("refusal.minutes.adopted", Refusal::key);
            assertThatThrownBy(() -> world.as(person, () -> outcomes.decide(meeting, item, "Après coup", null)))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> world.as(
                            person,
                            () -> outcomes.act(meeting, item, "Après coup", seat, null, LocalDate.of(2027, 5, 20))))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> world.run(person, () -> minutes.passPen(meeting, person.id())))
                    .isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> adopt(coordination)).isInstanceOf(RuleViolation.class);
        assertThat(read(coordination)).usingRecursiveComparison().isEqualTo(adopted);
    }

    @Test
    @DisplayName("a text of more than 100,000 characters is refused with a sentence")
    void tooLong() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> draft("é".repeat(100_001), 0))
                .returns("refusal.too-long", Refusal::key);
    }

    @Test
    @DisplayName("an item of another meeting is not found")
    void foreignItem() {
        assertThatThrownBy(() -> world.as(
                        minuteTaker,
                        () -> passages.save(
                                new PassageDraft(meeting, UUID.randomUUID(), PassageKind.EXCHANGE, "?", 0))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("one save costs few statements, for it happens every second")
    void cheap() {
        save(minuteTaker, "un", 0);
        StatementCount.of(() -> save(minuteTaker, "deux", 1)).isAtMost(11);
    }

    private int save(SignedInPerson person, String text, int revision) {
        SaveOutcome outcome = world.as(person, () -> passages.save(draft(text, revision)));
        world.written();
        return ((SaveOutcome.Saved) outcome).revision();
    }

    private PassageDraft draft(String text, int revision) {
        return new PassageDraft(meeting, item, PassageKind.EXCHANGE, text, revision);
    }

    private MinutesDetails read(SignedInPerson person) {
        world.written();
        return world.as(person, () -> minutes.details(meeting)).orElseThrow();
    }

    private void close() {
        int version = made.read(coordination, meeting).version();
        world.run(coordination, () -> conduct.close(new ClosingDraft(meeting, version, List.of(), null, null)));
        world.written();
    }

    private void adopt(SignedInPerson person) {
        String mark = read(person).mark();
        world.run(person, () -> minutes.adopt(meeting, mark));
        world.written();
    }

    private void refusedWith(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> world.run(minuteTaker, act))
                .returns(key, Refusal::key);
    }
}
