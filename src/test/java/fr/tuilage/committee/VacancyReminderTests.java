package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class VacancyReminderTests {

    @Autowired
    private World world;

    @Autowired
    private VacancyReminder reminder;

    @Autowired
    private MandateService mandates;

    @Autowired
    private CoordinationService coordinations;

    @Autowired
    private List<RecurringTask<?>> tasks;

    @Autowired
    private FixedClock.MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

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
    @DisplayName("SEAT-3 the coordination is reminded of a vacant half after 30 days, and once")
    void remindedOnce() {
        // Vacant since 1 November; on 30 November it is 29 days, on 1 December it is 30.
        clock.advance(Duration.ofDays(7));
        remindAll();
        assertThat(mails()).isEmpty();
        clock.advance(Duration.ofDays(1));
        remindAll();
        assertThat(mails())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("SPIP", "Acteur de terrain", "1er", "/comites/" + committee + "/partenaires"));
        clock.advance(Duration.ofDays(40));
        remindAll();
        assertThat(mails()).hasSize(1);
    }

    @Test
    @DisplayName("SEAT-3 the next vacancy of the same half is announced again; a filled half is not")
    void nextVacancy() {
        clock.advance(Duration.ofDays(8));
        remindAll();
        UUID spip = scene.committee().seat("SPIP").id();
        UUID person = world.person("Terrain", "SPIP").id();
        world.run(
                scene.coordination(),
                () -> mandates.give(new MandateDraft(
                        spip,
                        SeatHalf.FIELD_WORKER,
                        false,
                        person,
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 31))));
        clock.advance(Duration.ofDays(29));
        remindAll();
        assertThat(mails()).hasSize(1);
        clock.advance(Duration.ofDays(32));
        remindAll();
        assertThat(mails()).hasSize(2);
    }

    @Test
    @DisplayName("SEAT-3 nobody coordinates: nothing is sent, and the next coordination is told")
    void nobodyToTell() {
        world.run(
                scene.coordination(),
                () -> coordinations
                        .history(committee)
                        .forEach(line -> coordinations.end(line.id(), line.version(), World.TODAY)));
        clock.advance(Duration.ofDays(10));
        remindAll();
        assertThat(mails()).isEmpty();
        world.run(
                scene.administrator(),
                () -> coordinations.name(new CoordinationDraft(
                        committee,
                        scene.committee().seat("SPIP").organisationId(),
                        scene.committee().seat("SPIP").manager().id(),
                        LocalDate.of(2026, 12, 1),
                        null)));
        remindAll();
        assertThat(mails()).hasSize(1);
    }

    @Test
    @DisplayName("SEAT-3 the reminder is a daily job")
    void isScheduled() {
        assertThat(tasks).extracting(RecurringTask::getName).contains("seat-vacancy");
    }

    private void remindAll() {
        world.written();
        assertThat(reminder.committees()).doesNotHaveDuplicates();
        reminder.committees().forEach(reminder::remind);
        world.written();
    }

    private List<String> mails() {
        return jdbc.sql("select body_text from outbox_mail where kind = 'seat-vacant'")
                .query(String.class)
                .list();
    }
}
