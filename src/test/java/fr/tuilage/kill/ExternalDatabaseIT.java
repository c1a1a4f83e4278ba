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
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with a MariaDB of others that it cannot use; {@code OutageIT} has one that it can. */
class ExternalDatabaseIT {

    @TempDir
    private Path folder;

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
