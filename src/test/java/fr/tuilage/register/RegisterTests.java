package fr.tuilage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.StatementCount;
import fr.tuilage.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RegisterTests {

    private static final LocalDate NEXT_WEEK = World.TODAY.plusDays(7);

    @Autowired
    private World world;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private DecisionReviewService reviews;

    @Autowired
    private ActionService actions;

    @Autowired
    private ActionSettlingService settling;

    @Autowired
    private FixedClock.MovableClock clock;

    private World.Scene scene;
    private UUID committee;

    @BeforeEach
    void world() {
        scene = world.scene();
        committee = scene.committee().id();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @DisplayName("DEC-1 decisions are numbered within their committee and remember where and when they were taken")
    void decisionsAreNumbered() {
        decide("Une fiche de contact par structure");
        decide("Une réunion tous les deux mois");
        world.run(
                scene.other().coordination(),
                () -> decisions.record(new DecisionDraft(scene.other().id(), null, null, "Ailleurs", null)));
        assertThat(world.as(scene.member(), () -> decisions.page(committee, true, 0, 25)))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.decidedOn()).isEqualTo(World.TODAY);
                    assertThat(line.state()).isEqualTo(DecisionState.ACTIVE);
                });
        assertThat(world.as(
                        scene.other().coordination(),
                        () -> decisions.page(scene.other().id(), true, 0, 25)))
                .extracting(DecisionLine::number)
                .containsExactly(1);
    }

    @Test
    @DisplayName(
            "DEC-1 a decision is active, revisited, superseded by another, or withdrawn with a reason, and then settled")
    void fates() {
        UUID kept = decide("Gardée");
        UUID old = decide("Ancienne");
        UUID next = decide("Nouvelle");
        UUID gone = decide("Retirée");
        world.written();
        world.run(scene.coordination(), () -> {
            reviews.revisit(kept, 0, NEXT_WEEK);
            reviews.supersede(old, 0, next);
            reviews.withdraw(gone, 0, "Plus d’actualité");
        });
        world.written();
        assertThat(world.as(scene.member(), () -> decisions.page(committee, true, 0, 25)))
                .extracting(DecisionLine::state)
                .containsExactly(
                        DecisionState.WITHDRAWN,
                        DecisionState.ACTIVE,
                        DecisionState.SUPERSEDED,
                        DecisionState.REVISITED);
        DecisionLine superseded = world.as(scene.member(), () -> decisions.page(committee, true, 0, 25))
                .get(2);
        assertThat(superseded.supersededBy()).isEqualTo(3);
        assertThat(world.as(scene.member(), () -> decisions.page(committee, false, 0, 25)))
                .extracting(DecisionLine::text)
                .containsExactly("Nouvelle", "Gardée");
        refused("refusal.register.decision-settled", () -> reviews.withdraw(old, superseded.version(), "encore"));
        refused("refusal.register.successor", () -> reviews.supersede(next, 0, old));
        refused("refusal.missing", () -> reviews.withdraw(next, 0, "  "));
    }

    @Test
    @DisplayName("DEC-1 what can take a decision's place is another one in force, found by its words")
    void successors() {
        UUID old = decide("Accueil le matin");
        UUID gone = decide("Accueil le soir");
        decide("Accueil le lundi à 100 %");
        decide("Autre chose");
        world.written();
        world.run(scene.coordination(), () -> reviews.withdraw(gone, 0, "Plus d’actualité"));
        world.written();

        assertThat(world.as(scene.coordination(), () -> reviews.successors(old, "accueil", 0, 10)))
                .extracting(DecisionLine::text)
                .containsExactly("Accueil le lundi à 100 %");
        assertThat(world.as(scene.coordination(), () -> reviews.successors(old, "%", 0, 10)))
                .hasSize(1);
        assertThat(world.as(scene.coordination(), () -> reviews.successors(old, "", 0, 10)))
                .hasSize(2);
        refused("refusal.register.successor-missing", () -> reviews.supersede(old, 0, null));
    }

    @Test
    @DisplayName("DEC-1 a review before the decision and a text of 10,000 characters are refused")
    void badDecision() {
        refused(
                "refusal.register.review-before-decision",
                () -> decisions.record(new DecisionDraft(committee, null, null, "Texte", World.TODAY.minusDays(1))));
        refused(
                "refusal.too-long",
                () -> decisions.record(new DecisionDraft(committee, null, null, "x".repeat(10_000), null)));
    }

    @Test
    @DisplayName("DEC-2 an action has a seat, a person of it and a date, and late is derived from the clock")
    void late() {
        World.Seat espoir = scene.committee().seat("Association Espoir");
        act("Fiche de contact", espoir, espoir.manager().id(), World.TODAY);
        assertThat(open()).singleElement().satisfies(action -> {
            assertThat(action.late())
                    .as("there is still time on the day itself")
                    .isFalse();
            assertThat(action.seatName()).isEqualTo("Association Espoir");
            assertThat(action.person()).isNotNull();
        });
        assertThat(page(ActionFilter.LATE)).isEmpty();
        clock.advance(Duration.ofHours(14));
        assertThat(open())
                .singleElement()
                .satisfies(action -> assertThat(action.late()).isTrue());
        assertThat(page(ActionFilter.LATE)).hasSize(1);
    }

    @Test
    @DisplayName("DEC-2 an action is never due before it was agreed, and its person is of its seat")
    void badAction() {
        World.Seat espoir = scene.committee().seat("Association Espoir");
        refused(
                "refusal.register.due-in-the-past",
                () -> actions.record(draft("Hier", espoir, null, World.TODAY.minusDays(1))));
        refused(
                "refusal.register.person-not-of-seat",
                () -> actions.record(draft("Autre", espoir, scene.member().id(), NEXT_WEEK)));
        refused("refusal.too-long", () -> actions.record(draft("x".repeat(10_000), espoir, null, NEXT_WEEK)));
        World.Seat elsewhere = scene.other().seats().getFirst();
        assertThatThrownBy(() -> world.run(
                        scene.coordination(), () -> actions.record(draft("Ailleurs", elsewhere, null, NEXT_WEEK))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("DEC-2 either half of the owning seat or the coordination settles an action, nobody else does")
    void settle() {
        World.Seat espoir = scene.committee().seat("Association Espoir");
        UUID one = act("Une", espoir, espoir.manager().id(), NEXT_WEEK);
        UUID two = act("Deux", espoir, null, NEXT_WEEK);
        UUID three = act("Trois", espoir, null, NEXT_WEEK);
        world.written();
        assertThatThrownBy(() -> world.run(scene.member(), () -> settling.done(one, 0)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(scene.stranger(), () -> settling.done(one, 0)))
                .isInstanceOf(NotFound.class);
        world.run(espoir.fieldWorker().orElseThrow(), () -> settling.done(one, 0));
        world.run(scene.coordination(), () -> settling.cancel(two, 0, "Sans objet"));
        world.written();
        assertThat(open()).extracting(ActionLine::id).containsExactly(three);
        assertThat(page(ActionFilter.ALL))
                .extracting(ActionLine::state)
                .containsExactlyInAnyOrder(ActionState.OPEN, ActionState.DONE, ActionState.CANCELLED);
        refused("refusal.register.action-settled", () -> settling.cancel(one, 1, "encore"));
        refused("refusal.missing", () -> settling.cancel(three, 0, " "));
        assertThatThrownBy(() -> world.run(scene.coordination(), () -> settling.done(three, 5)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @DisplayName("DEC-2 my actions are mine by name or by seat, in the committees I still belong to")
    void mine() {
        World.Seat espoir = scene.committee().seat("Association Espoir");
        act("Par son nom", espoir, espoir.manager().id(), NEXT_WEEK);
        act("Par le binôme", espoir, null, NEXT_WEEK);
        act("D’un autre binôme", scene.committee().seat("PJJ"), null, NEXT_WEEK);
        assertThat(world.as(espoir.manager(), () -> actions.mine()))
                .extracting(ActionLine::text)
                .containsExactlyInAnyOrder("Par son nom", "Par le binôme");
        assertThat(world.as(espoir.fieldWorker().orElseThrow(), () -> actions.mine()))
                .hasSize(2);
        assertThat(world.as(scene.nobody(), () -> actions.mine())).isEmpty();
    }

    @Test
    @DisplayName(
            "DEC-1 DEC-2 ID-3 members read and note, third parties read, funders, administrators and strangers do neither")
    void permissions() {
        UUID decision = decide("Une décision");
        act("Une action", scene.committee().seat("PJJ"), null, NEXT_WEEK);
        assertThat(world.as(scene.thirdParty(), () -> decisions.page(committee, true, 0, 25)))
                .hasSize(1);
        assertThatThrownBy(() -> world.run(scene.thirdParty(), () -> decide(scene.thirdParty())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(scene.administrator(), () -> decisions.page(committee, true, 0, 25)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.run(scene.member(), () -> reviews.withdraw(decision, 0, "non")))
                .isInstanceOf(Forbidden.class);
        for (var person : List.of(scene.funder(), scene.stranger(), scene.nobody())) {
            assertThatThrownBy(() -> world.run(person, () -> decisions.page(committee, true, 0, 25)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(person, () -> actions.open(committee)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.run(person, () -> actions.page(committee, ActionFilter.ALL, 0, 25)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> decide(person)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("DEC-2 the register takes the same few statements with a hundred times as many lines")
    void budget() {
        World.Seat espoir = scene.committee().seat("Association Espoir");
        act("Une", espoir, espoir.manager().id(), NEXT_WEEK);
        decide("Une");
        StatementCount open = StatementCount.of(() -> world.as(scene.member(), () -> actions.open(committee)));
        StatementCount mine = StatementCount.of(() -> world.as(espoir.manager(), () -> actions.mine()));
        StatementCount page = StatementCount.of(() -> {
            world.as(scene.member(), () -> actions.page(committee, ActionFilter.OPEN, 0, 25));
            world.as(scene.member(), () -> decisions.page(committee, false, 0, 25));
        });
        open.isAtMost(5);
        mine.isAtMost(6);
        page.isAtMost(7);
        for (int copy = 0; copy < 100; copy++) {
            act("Action " + copy, espoir, espoir.manager().id(), NEXT_WEEK);
            decide("Décision " + copy);
        }
        StatementCount.of(() -> world.as(scene.member(), () -> actions.open(committee)))
                .isAsManyAs(open);
        StatementCount.of(() -> world.as(espoir.manager(), () -> actions.mine()))
                .isAsManyAs(mine);
        StatementCount.of(() -> {
                    world.as(scene.member(), () -> actions.page(committee, ActionFilter.OPEN, 0, 25));
                    world.as(scene.member(), () -> decisions.page(committee, false, 0, 25));
                })
                .isAsManyAs(page);
    }

    private UUID decide(String text) {
        return world.as(scene.member(), () -> decisions.record(new DecisionDraft(committee, null, null, text, null)));
    }

    private UUID decide(SignedInPerson person) {
        return world.as(person, () -> decisions.record(new DecisionDraft(committee, null, null, "Texte", null)));
    }

    private UUID act(String text, World.Seat seat, @Nullable UUID person, LocalDate dueOn) {
        return world.as(scene.coordination(), () -> actions.record(draft(text, seat, person, dueOn)));
    }

    private ActionDraft draft(String text, World.Seat seat, @Nullable UUID person, LocalDate dueOn) {
        return new ActionDraft(committee, null, null, text, seat.id(), person, dueOn);
    }

    private List<ActionLine> open() {
        return world.as(scene.member(), () -> actions.open(committee));
    }

    private List<ActionLine> page(ActionFilter filter) {
        return world.as(scene.member(), () -> actions.page(committee, filter, 0, 25));
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(() -> world.run(scene.coordination(), act))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }
}
