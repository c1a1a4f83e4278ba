package fr.tuilage.consultation;

import static fr.tuilage.committee.SeatHalf.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.tuilage.base.Forbidden;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionMove;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.calendar.YearPlanService;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(Consultations.class)
class ConsultationRoundsTests {

    @Autowired
    private World world;

    @Autowired
    private Consultations made;

    @Autowired
    private ConsultationRounds rounds;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private YearPlanService years;

    @Autowired
    private List<RecurringTask<?>> tasks;

    @Autowired
    private FixedClock.MovableClock clock;

    private World.Scene scene;
    private World.Seat mission;
    private YearPlanDetails asked;

    @BeforeEach
    void opened() {
        scene = world.scene();
        mission = scene.committee().seat("Mission locale");
        asked = made.open(scene.committee());
        made.say(mission.manager(), asked, mission.id(), MANAGER, Reply.POSSIBLE);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "CAL-4 three days before the deadline, whoever owes an answer is reminded, once; whoever answered is not")
    void reminder() {
        // Deadline 7 December; it is 23 November, 10:00 in Paris.
        clock.advance(Duration.ofDays(10));
        round();
        assertThat(made.mails("consultation-reminder")).isEmpty();
        clock.advance(Duration.ofDays(1));
        round();
        round();
        assertThat(made.recipients("consultation-reminder"))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .doesNotContain(mission.manager().id());
        assertThat(made.mails("consultation-reminder"))
                .allSatisfy(text -> assertThat(text).contains("jeudi 14\u00a0janvier 2027", "/lien/", "attend encore"));
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(made.mails("consultation-reminder")).hasSize(8);
    }

    @Test
    @DisplayName("CAL-4 no automatic reminder on the heels of one that the coordination sent")
    void notTwice() {
        clock.advance(Duration.ofDays(11).minusHours(3));
        world.run(scene.coordination(), () -> consultations.remind(asked.id()));
        clock.advance(Duration.ofHours(3));
        round();
        assertThat(made.mails("consultation-reminder")).hasSize(8);
    }

    @Test
    @DisplayName(
            "CAL-4 when dates moved and came to rest, those who had answered are asked for the new ones, in one mail")
    void changed() {
        move(0, 1);
        round();
        move(0, 1);
        round();
        assertThat(made.mails("consultation-changed")).isEmpty();
        round();
        round();
        assertThat(made.recipients("consultation-changed"))
                .containsExactly(mission.manager().id());
        assertThat(made.mails("consultation-changed"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("a changé", "lundi 18\u00a0janvier 2027"));
        assertThat(made.seenBy(scene.coordination(), asked).unsaid()).isFalse();
    }

    @Test
    @DisplayName(
            "CAL-4 after the deadline the coordination is told once that it can decide; nobody is reminded any more")
    void over() {
        clock.advance(Duration.ofDays(15));
        round();
        round();
        assertThat(made.recipients("consultation-over"))
                .containsExactly(scene.coordination().id());
        assertThat(made.mails("consultation-over"))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "Il manque les réponses de 8 places",
                                "/comites/" + scene.committee().id() + "/calendrier/2027"));
        assertThat(made.mails("consultation-reminder")).isEmpty();
    }

    @Test
    @DisplayName("CAL-4 a published year is looked after no more")
    void published() {
        YearPlanDetails now = made.year(scene.committee());
        world.run(scene.coordination(), () -> years.publish(now.id(), now.version()));
        world.written();
        assertThat(rounds.running()).doesNotContain(asked.id());
    }

    @Test
    @DisplayName("CAL-4 ID-3 the rounds are a job, and nobody's request")
    void isScheduled() {
        assertThat(tasks).extracting(RecurringTask::getName).contains("consultation");
        assertThatThrownBy(() -> world.run(scene.coordination(), () -> rounds.lookAfter(asked.id())))
                .isInstanceOf(Forbidden.class);
    }

    private void move(int date, int days) {
        SessionDetails session =
                made.year(scene.committee()).sessions().get(date).session();
        LocalDate on = session.on().plusDays(days);
        world.run(
                scene.coordination(),
                () -> years.move(new SessionMove(
                        session.id(),
                        session.version(),
                        on.getDayOfWeek().getValue() > 5 ? on.plusDays(2) : on,
                        session.startsAt().toLocalTime(),
                        null)));
        world.written();
    }

    private void round() {
        world.written();
        rounds.running().forEach(rounds::lookAfter);
        world.written();
    }
}
