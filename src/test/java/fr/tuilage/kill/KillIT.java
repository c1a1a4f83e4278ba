package fr.tuilage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.RunningApplication;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The packaged application, killed and started again. */
class KillIT {

    private static final String ENTRY = "insert into trace_entry (at, action, subject_type, subject_id, fields)"
            + " values (utc_timestamp(6), 'adopt-minutes', 'minutes', uuid(), '')";

    @Test
    @DisplayName("killed, the application starts again on its data; a second one on the same data is refused; it stops"
            + " with its database")
    void killAndStartAgain() throws Exception {
        try (RunningApplication application = RunningApplication.onEmptyData(Map.of())) {
            application.start();
            refuseSecond(application);
            write(application);
            databaseKilled(application);
            ProcessHandle server = application.databaseServers().findFirst().orElseThrow();

            application.kill();
            assertThat(server.isAlive()).isTrue();

            application.start();
            assertThat(application.output()).contains("Found the database server of an application that was killed");
            assertThat(server.isAlive()).isFalse();
            assertThat(read(application)).isPositive();
            verifyTrace(application, 0, "The trace holds");
            dump(application);

            assertThat(application.stop()).isEqualTo(143);
            assertThat(application.databaseServers()).isEmpty();
            verifyTrace(application, 0, "The trace holds");
        }
    }

    private static void refuseSecond(RunningApplication application) {
        RunningApplication second = application.secondOnSameData();
        assertThat(second.startAndWaitForEnd()).isEqualTo(1);
        assertThat(second.output().lines())
                .singleElement()
                .asString()
                .contains("Another Tuilage application")
                .contains(application.dataFolder().toString());
    }

    /** The application starts its server again, at the same address, with all that was committed. */
    private static void databaseKilled(RunningApplication application) throws SQLException {
        ProcessHandle server = application.databaseServers().findFirst().orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        long giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!(answers(application) && application.output().contains("The database server is back"))
                && System.nanoTime() < giveUp) {
            Thread.onSpinWait();
        }
        assertThat(read(application)).isPositive();
        assertThat(application.output()).contains("The database server is back");
    }

    private static boolean answers(RunningApplication application) {
        try (Connection connection = application.database()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void verifyTrace(RunningApplication application, int exitCode, String sentence) {
        RunningApplication command = application.secondOnSameData();
        assertThat(command.startAndWaitForEnd("--verify-trace"))
                .as(command::output)
                .isEqualTo(exitCode);
        assertThat(command.output()).contains(sentence);
    }

    private static void dump(RunningApplication application) {
        RunningApplication command = application.secondOnSameData();
        assertThat(command.startAndWaitForEnd("--dump-database"))
                .as(command::output)
                .isZero();
        assertThat(command.output()).contains("CREATE TABLE `trace_entry`", "INSERT INTO `trace_entry`");
    }

    private static void write(RunningApplication application) throws SQLException {
        try (Connection connection = application.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(ENTRY);
        }
    }

    private static int read(RunningApplication application) throws SQLException {
        try (Connection connection = application.database();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from trace_entry where subject_type = 'minutes'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
