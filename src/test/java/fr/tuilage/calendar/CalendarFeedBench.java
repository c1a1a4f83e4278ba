package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.database.DatabaseSettings;
import fr.tuilage.base.database.EmbeddedDatabase;
import fr.tuilage.committee.MandateDraft;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.support.Bench;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.Meetings;
import fr.tuilage.support.TestDatabase;
import fr.tuilage.support.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How long the calendar of somebody takes who sits in ten committees for ten years, and how long the answer that nothing is
 * new; beside the rows of the sessions by plain JDBC. Not one of the tests: {@code make bench}.
 */
@SpringBootTest
@ContextConfiguration(initializers = CalendarFeedBench.OwnDatabase.class)
@Import({FixedClock.class, World.class, Meetings.class})
class CalendarFeedBench {

    private static final int COMMITTEES = 10;
    private static final int YEARS = 10;
    private static final int ROUNDS = 200;
    private static final double MIDDLE = 0.5;
    private static final double NINETY_FIVE = 0.95;
    private static final double GOAL = 20;

    private static final EmbeddedDatabase DATABASE =
            EmbeddedDatabase.start(new DatabaseSettings(folder(), TestDatabase.PROGRAMS, false));

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private MyCalendarService mine;

    @Autowired
    private MandateService mandates;

    @Autowired
    private World world;

    @Autowired
    private Meetings meetings;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcTemplate jdbc;

    /** The application as it is used, but for its jobs. */
    static class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestDatabase.settings(DATABASE)).applyTo(context);
        }
    }

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    @DisplayName(
            "CAL-6 the calendar of ten committees and ten years takes less than 20 ms, as does that nothing is new in it")
    void feed() throws Exception {
        String secret = Objects.requireNonNull(transactions.execute(status -> fill()))
                .https()
                .replaceAll(".*/|\\.ics$", "");
        assertThat(feed(secret).split("BEGIN:VEVENT")).hasSizeGreaterThan(COMMITTEES * 5);

        Bench.milliseconds(ROUNDS, () -> feed(secret));
        double[] whole = Bench.milliseconds(ROUNDS, () -> feed(secret));
        double[] unchanged = Bench.milliseconds(ROUNDS, () -> feeds.open(secret).orElseThrow());
        double[] bare = Bench.milliseconds(ROUNDS, () -> jdbc.queryForList("select * from planned_session"));

        row("calendar of %d committees and %d years".formatted(COMMITTEES, YEARS), whole, bare);
        row("the same, that nothing is new", unchanged, bare);
        assertThat(Bench.quantile(whole, MIDDLE)).isLessThan(GOAL);
        assertThat(Bench.quantile(unchanged, MIDDLE)).isLessThan(GOAL);
    }

    private static void row(String what, double[] product, double[] bare) {
        double took = Bench.quantile(product, MIDDLE);
        double plain = Bench.quantile(bare, MIDDLE);
        Bench.row(
                what + ", median",
                Bench.words(took) + ", p95 " + Bench.words(Bench.quantile(product, NINETY_FIVE)),
                "its rows by JDBC " + Bench.words(plain),
                took / plain,
                "median under 20 ms");
    }

    private String feed(String secret) {
        return feeds.text(feeds.open(secret).orElseThrow());
    }

    private IssuedAddress fill() {
        SignedInPerson administrator = world.administrator();
        SignedInPerson person = world.person("Terrain", "Partout");
        for (int number = 0; number < COMMITTEES; number++) {
            World.Committee committee =
                    world.committee(administrator, "Comité " + number, "Créteil", "Une", "Deux", "Trois", "Quatre");
            meetings.year(committee);
            world.as(
                    administrator,
                    () -> mandates.give(new MandateDraft(
                            committee.seats().getLast().id(),
                            SeatHalf.FIELD_WORKER,
                            true,
                            person.id(),
                            World.OPENING,
                            null)));
        }
        world.written();
        for (int back = 1; back < YEARS; back++) {
            yearsBefore(back);
        }
        return world.as(person, mine::make);
    }

    /** The same sessions and duties, some years earlier. */
    private void yearsBefore(int years) {
        jdbc.execute("create temporary table s as select * from planned_session where held_on >= '2027-01-01'");
        jdbc.update(
                "update s set id = concat('f', ?, substr(id, 3)), held_on = held_on - interval ? year", years, years);
        jdbc.update("insert into planned_session select * from s");
        jdbc.execute("create temporary table d as select * from duty where due_on >= '2027-01-01'");
        jdbc.update(
                "update d set id = concat('f', ?, substr(id, 3)), occasion_id = concat('f', ?, substr(occasion_id, 3)),"
                        + " due_on = due_on - interval ? year",
                years,
                years,
                years);
        jdbc.update("insert into duty select * from d");
        jdbc.execute("drop temporary table s");
        jdbc.execute("drop temporary table d");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "feed-")
                    .toAbsolutePath();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
