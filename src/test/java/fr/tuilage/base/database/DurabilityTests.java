package fr.tuilage.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the database server while somebody writes; more rounds with {@code -Dkill.rounds=50}. */
class DurabilityTests {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("whatever was said to be saved is there after the server was killed in the middle of the writing")
    void killedWhileWriting() throws Exception {
        DatabaseSettings settings = new DatabaseSettings(folder, TestDatabase.PROGRAMS, true);
        Random moments = new Random(20261123);
        List<Integer> saved = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
                assertThat(stored(database)).containsAll(saved);
                saved.addAll(writeUntilKilled(database, settings, round, 1 + moments.nextInt(200)));
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            assertThat(stored(database)).containsAll(saved);
            assertThat(saved).hasSizeGreaterThanOrEqualTo(ROUNDS);
        }
    }

    private static List<Integer> writeUntilKilled(
            EmbeddedDatabase database, DatabaseSettings settings, int round, int before) throws Exception {
        CountDownLatch written = new CountDownLatch(before);
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<List<Integer>> acknowledged = writer.submit(() -> write(database, round * 1_000_000, written));
            written.await();
            LeftoverServer.find(settings).orElseThrow().destroyForcibly();
            return acknowledged.get();
        }
    }

    /** Writes one number after the other until the connection breaks; returns those that were acknowledged. */
    private static List<Integer> write(EmbeddedDatabase database, int first, CountDownLatch written) {
        List<Integer> acknowledged = new ArrayList<>();
        try (Connection connection = connect(database);
                PreparedStatement insert = connection.prepareStatement("insert into written values (?)")) {
            for (int number = first; ; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                acknowledged.add(number);
                written.countDown();
            }
        } catch (SQLException killed) {
            return acknowledged;
        }
    }

    private static List<Integer> stored(EmbeddedDatabase database) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int primary key)");
            ResultSet rows = statement.executeQuery("select number from written");
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
