package fr.tuilage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.database.DatabaseSettings;
import fr.tuilage.base.database.EmbeddedDatabase;
import fr.tuilage.support.RunningApplication;
import fr.tuilage.support.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application on a MariaDB that is not its own. */
class ExternalDatabaseIT {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("with DB_URL, DB_USER and DB_PASSWORD that database is used, and none is started or unpacked")
    void external() throws Exception {
        try (EmbeddedDatabase server = server();
                RunningApplication application = RunningApplication.onEmptyData(
                        Map.of("DB_URL", server.url(), "DB_USER", server.user(), "DB_PASSWORD", server.password()))) {
            application.start();
            assertThat(application.databaseServers()).isEmpty();
            assertThat(application.dataFolder().resolve("mariadb/data")).doesNotExist();
            try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    Statement statement = connection.createStatement();
                    ResultSet migrations = statement.executeQuery("select count(*) from flyway_schema_history")) {
                migrations.next();
                assertThat(migrations.getInt(1)).isPositive();
            }
        }
    }

    @Test
    @DisplayName("a wrong password and a server that is not there are one sentence each, without a stack trace")
    void wrong() throws Exception {
        try (EmbeddedDatabase server = server()) {
            refused(
                    Map.of("DB_URL", server.url(), "DB_USER", server.user(), "DB_PASSWORD", "secret-of-another"),
                    "refused access");
        }
        String nobody = "jdbc:mariadb://127.0.0.1:" + freePort() + "/tuilage?password=hidden";
        refused(Map.of("DB_URL", nobody, "DB_USER", "tuilage", "DB_PASSWORD", "x"), "does not answer");
        refused(Map.of("DB_URL", "mariadb on the other machine"), "DB_URL");
    }

    private static void refused(Map<String, String> environment, String words) {
        try (RunningApplication application = RunningApplication.onEmptyData(environment)) {
            assertThat(application.startAndWaitForEnd()).isEqualTo(1);
            assertThat(application.output().lines())
                    .singleElement()
                    .asString()
                    .contains(words)
                    .doesNotContain("hidden", "secret-of-another");
        }
    }

    private EmbeddedDatabase server() {
        return EmbeddedDatabase.start(new DatabaseSettings(folder, TestDatabase.PROGRAMS, false));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
