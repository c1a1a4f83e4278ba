package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.organisation.OrganisationLine;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What members keep free every week, and what a year that is drawn up makes of it. */
@IntegrationTest
class WeeklyCommitmentServiceTests {

    @Autowired
    private World world;

    @Autowired
    private WeeklyCommitmentService commitments;

    @Autowired
    private YearPlanService years;

    @Autowired
    private SlotService slots;

    private World.Scene scene;
    private UUID committee;
    private World.Seat seat;
    private SignedInPerson fieldWorker;

    @BeforeEach
    void before() {
        scene = world.scene();
        committee = scene.committee().id();
        seat = scene.committee().seat("Mission locale");
        fieldWorker = seat.fieldWorker().orElseThrow();
    }

    private static WeeklyCommitmentDraft afternoons(@Nullable UUID organisation, DayOfWeek weekday) {
        return new WeeklyCommitmentDraft(organisation, "Permanence", weekday, false, true, World.TODAY, null);
    }

    private WeeklyCommitments declare(SignedInPerson person, @Nullable UUID organisation, DayOfWeek weekday) {
        return world.as(person, () -> commitments.declare(afternoons(organisation, weekday)));
    }

    private UUID organisationOf(SignedInPerson person) {
        return world.as(person, commitments::mine).organisations().stream()
                .map(OrganisationLine::id)
                .findFirst()
                .orElseThrow();
    }

    private YearPlanDetails drawn() {
        return world.as(scene.coordination(), () -> years.draw(committee, YearPlanDraft.suggestion(2027)));
    }

    private List<SlotCost> compared() {
        return world.as(scene.coordination(), () -> slots.compare(committee, YearPlanDraft.suggestion(2027)));
    }

    private static SlotCost slot(List<SlotCost> all, DayOfWeek weekday, boolean afternoon) {
        return all.get((weekday.getValue() - 1) * 2 + (afternoon ? 1 : 0));
    }

    @Test
    @DisplayName("CAL-2 a year avoids the half-day that one half keeps every week; the reason is that somebody is busy")
    void avoided() {
        declare(seat.manager(), null, DayOfWeek.THURSDAY);
        YearPlanDetails plan = drawn();
        assertThat(plan.sessions()).hasSize(6).allSatisfy(line -> {
            assertThat(line.session().on().getDayOfWeek()).isNotEqualTo(DayOfWeek.THURSDAY);
            assertThat(line.losses()).isEmpty();
            assertThat(line.reasons()).isNotEmpty();
        });
        assertThat(plan.sessions().getFirst().reasons())
                .containsExactly(Obstacle.of(ObstacleKind.SOMEONE_BUSY, LocalDate.of(2027, 1, 14)));
    }

    @Test
    @DisplayName(
            "CAL-2 what an organisation declares binds both who sit for it: the date costs the whole seat, told to who plans")
    void organisation() {
        UUID employer = organisationOf(seat.manager());
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.getValue() <= 5) {
                declare(seat.manager(), employer, weekday);
            }
        }
        assertThat(world.as(fieldWorker, commitments::mine).lines()).hasSize(5);
        YearPlanDetails plan = drawn();
        assertThat(plan.sessions())
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.losses()).containsExactly(new SeatLoss(seat.id(), true)));
        world.as(scene.coordination(), () -> years.publish(plan.id(), plan.version()));
        assertThat(world.as(seat.manager(), () -> years.plan(committee, 2027).orElseThrow())
                        .sessions())
                .allSatisfy(line -> assertThat(line.losses()).isEmpty());
    }

    @Test
    @DisplayName("CAL-2 the comparison says which half-day of the week costs nothing, and keeps nothing")
    void compares() {
        declare(seat.manager(), null, DayOfWeek.THURSDAY);
        declare(fieldWorker, null, DayOfWeek.THURSDAY);
        List<SlotCost> all = compared();
        assertThat(all).hasSize(10);
        SlotCost monday = slot(all, DayOfWeek.MONDAY, true);
        SlotCost afternoon = slot(all, DayOfWeek.THURSDAY, true);
        SlotCost morning = slot(all, DayOfWeek.THURSDAY, false);
        assertThat(morning.free()).isTrue();
        assertThat(morning.dates()).isEqualTo(6);
        assertThat(afternoon.shifted()).isEqualTo(6);
        assertThat(monday.shifted()).isLessThan(6);
        assertThat(afternoon.bestOf(all)).isFalse();
        assertThat(all).anyMatch(slot -> slot.bestOf(all));
        assertThat(world.as(scene.coordination(), () -> years.plan(committee, 2027)))
                .isEmpty();
    }

    @Test
    @DisplayName("CAL-2 ID-3 one declares for oneself and for one's own organisations, reads and removes no others'")
    void own() {
        UUID employer = organisationOf(seat.manager());
        WeeklyCommitmentLine line =
                declare(seat.manager(), null, DayOfWeek.MONDAY).lines().getFirst();
        assertThat(world.as(fieldWorker, commitments::mine).lines()).isEmpty();
        assertThatThrownBy(() -> world.as(fieldWorker, () -> commitments.remove(line.id(), line.version())))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> declare(scene.stranger(), employer, DayOfWeek.MONDAY))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(seat.manager(), () -> commitments.remove(line.id(), line.version() + 1)))
                .isInstanceOf(Conflict.class);
        assertThat(world.as(seat.manager(), () -> commitments.remove(line.id(), line.version()))
                        .lines())
                .isEmpty();
    }

    @Test
    @DisplayName("CAL-2 thirty commitments are enough; the thirty-first is refused and the others stay")
    void tooMany() {
        for (int number = 0; number < 30; number++) {
            declare(seat.manager(), null, DayOfWeek.MONDAY);
        }
        assertThatThrownBy(() -> declare(seat.manager(), null, DayOfWeek.MONDAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("refusal.calendar.commitments-too-many");
        assertThat(world.as(seat.manager(), commitments::mine).lines()).hasSize(30);
    }
}
