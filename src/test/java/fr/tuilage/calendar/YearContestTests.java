package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.support.Contest;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class YearContestTests {

    @Autowired
    private World world;

    @Autowired
    private Contest contest;

    @Autowired
    private YearPlanService years;

    @Autowired
    private JdbcClient jdbc;

    private YearPlanDetails draw(World.Scene scene, YearPlanDraft wish) {
        return world.as(scene.coordination(), () -> years.draw(scene.committee().id(), wish));
    }

    private void publish(World.Scene scene, YearPlanDetails plan) {
        world.run(scene.coordination(), () -> years.publish(plan.id(), plan.version()));
    }

    private static YearPlanDraft schoolYear() {
        YearPlanDraft usual = YearPlanDraft.suggestion(2026);
        return new YearPlanDraft(
                usual.version(),
                2026,
                PlanPeriod.SCHOOL_YEAR,
                usual.rhythm(),
                LocalDate.of(2027, 1, 1),
                null,
                usual.startsAt(),
                usual.length(),
                "",
                true,
                false,
                usual.avoid());
    }

    private long stored(UUID committee) {
        return contest.committed(() -> jdbc.sql("select count(*) from year_plan where committee_id = ?")
                .param(committee)
                .query(Long.class)
                .single());
    }

    @Test
    @DisplayName("CAL-1 two who draw up the same new year at once: one does, the other is told")
    void firstDrawing(CapturedOutput output) {
        contest.on(world::scene, scene -> {
            List<Integer> asked = List.of(2027, 2028, 2029, 2030, 2031, 2032);
            for (int year : asked) {
                Runnable draws = () -> draw(scene, YearPlanDraft.suggestion(year));
                List<Optional<Throwable>> refusals = contest.together(draws, draws);
                assertThat(refusals)
                        .filteredOn(Optional::isPresent)
                        .singleElement()
                        .satisfies(refusal -> assertThat(refusal.orElseThrow()).isInstanceOf(Conflict.class));
            }
            assertThat(stored(scene.committee().id())).isEqualTo(asked.size());
        });
        assertThat(output).as("told to the person, not to the log").doesNotContain("Duplicate entry");
    }

    @Test
    @DisplayName("CAL-1 two new years of one committee at once: both are drawn up")
    void twoYears() {
        contest.on(world::scene, scene -> {
            assertThat(contest.together(
                            () -> draw(scene, schoolYear()), () -> draw(scene, YearPlanDraft.suggestion(2027))))
                    .allMatch(Optional::isEmpty);
            assertThat(stored(scene.committee().id())).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("CAL-3 who draws a year again while somebody else does waits, and is told")
    void drawnAgain() {
        contest.on(world::scene, scene -> {
            YearPlanDetails plan = contest.committed(() -> draw(scene, YearPlanDraft.suggestion(2027)));
            Runnable draws = () -> draw(scene, wish(plan));
            assertThat(contest.overtaken(draws, draws))
                    .satisfiesExactly(
                            first -> assertThat(first).isEmpty(),
                            second -> assertThat(second.orElseThrow()).isInstanceOf(Conflict.class));
        });
    }

    @Test
    @DisplayName("CAL-2 two overlapping years published at once: the second sees which days the first one took")
    void publishedAtOnce() {
        contest.on(world::scene, scene -> {
            YearPlanDetails school = contest.committed(() -> draw(scene, schoolYear()));
            YearPlanDetails calendar = contest.committed(() -> draw(scene, YearPlanDraft.suggestion(2027)));
            assertThat(contest.overtaken(() -> publish(scene, school), () -> publish(scene, calendar)))
                    .satisfiesExactly(
                            first -> assertThat(first).isEmpty(),
                            second -> assertThat(second.orElseThrow())
                                    .isInstanceOf(RuleViolation.class)
                                    .hasMessage("refusal.calendar.session-on-taken-day"));
        });
    }

    /** The same rhythm at another time. */
    private static YearPlanDraft wish(YearPlanDetails plan) {
        YearPlanDraft wish = plan.wish();
        return new YearPlanDraft(
                plan.version(),
                wish.year(),
                wish.period(),
                wish.rhythm(),
                wish.firstOn(),
                null,
                wish.startsAt().plusHours(1),
                wish.length(),
                "",
                true,
                false,
                wish.avoid());
    }
}
