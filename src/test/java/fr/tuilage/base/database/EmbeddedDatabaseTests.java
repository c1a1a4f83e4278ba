package fr.tuilage.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.tuilage.base.StartRefused;
import fr.tuilage.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the server is durable, in UTF-8, tells accents apart, and listens to this machine only")
    void settings() throws SQLException {
        try (EmbeddedDatabase database = start()) {
            assertThat(read(database, "select @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(read(database, "select @@character_set_database")).isEqualTo("utf8mb4");
            execute(database, "create table place (name varchar(20))");
            execute(database, "insert into place values ('Créteil')");
            assertThat(read(database, "select count(*) from place where name = 'créteil'"))
                    .isEqualTo("1");
            assertThat(read(database, "select count(*) from place where name = 'Creteil'"))
                    .isEqualTo("0");
            assertThat(read(database, "select @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    @DisplayName("nobody signs in without the password, the server’s own administrator included")
    void authentication() throws IOException {
        try (EmbeddedDatabase database = start()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(database, "root", ""));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(database, "", ""));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connect(database, database.user(), "another password"));
            assertThat(Files.getPosixFilePermissions(folder.resolve("client.cnf")))
                    .hasSize(2);
            assertThat(folder.resolve("start.sql")).doesNotExist();
        }
    }

    @Test
    @DisplayName("what was committed and the password are still there at the next start")
    void secondStart() throws SQLException {
        String password;
        try (EmbeddedDatabase database = start()) {
            password = database.password();
            execute(database, "create table note (text varchar(20))");
            execute(database, "insert into note values ('gardé 🏠')");
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(database.password()).isEqualTo(password);
            assertThat(read(database, "select text from note")).isEqualTo("gardé 🏠");
        }
    }

    @Test
    @DisplayName("a second application on the same folder is refused by a sentence")
    void secondApplication() {
        try (EmbeddedDatabase first = start()) {
            assertThat(first.url()).contains("127.0.0.1");
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(this::start)
                    .withMessageContaining(folder.toString());
        }
    }

    @Test
    @DisplayName("a server that an application left behind is found among all processes and stopped properly")
    void leftover() throws Exception {
        DatabaseSettings settings = settingsOfTest();
        EmbeddedDatabase abandoned = start();
        ProcessHandle server = LeftoverServer.find(settings).orElseThrow();
        LeftoverServer.stop(settings);
        assertThat(server.isAlive()).isFalse();
        assertThat(Files.readString(settings.log())).contains("Shutdown complete");
        abandoned.close();
    }

    @Test
    @DisplayName("a server is found again when the folder is reached by a link")
    void leftoverBehindLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(new DatabaseSettings(link, TestDatabase.PROGRAMS, true))) {
            assertThat(database.url()).isNotEmpty();
            assertThat(LeftoverServer.find(new DatabaseSettings(folder.resolve("real"), TestDatabase.PROGRAMS, true)))
                    .isPresent();
        }
    }

    @Test
    @DisplayName("two databases are made at the same time, neither touches what the other keeps for a moment")
    void twoAtTheSameTime() throws IOException {
        Path machine = Path.of(Objects.requireNonNullElse(System.getenv("TMPDIR"), "/tmp"));
        // Named as a server names the tables of a moment.
        Path another = Files.createTempFile(machine, "#sql-temptable-", ".MAI");
        MariaDbProgram program = MariaDbProgram.unpacked(TestDatabase.PROGRAMS);
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> program.installInto(folder.resolve("one/data"))),
                            CompletableFuture.runAsync(() -> program.installInto(folder.resolve("two/data"))))
                    .join();
            assertThat(folder.resolve("one/data/ibdata1")).exists();
            assertThat(folder.resolve("two/data/ibdata1")).exists();
            assertThat(another).exists();
        } finally {
            Files.deleteIfExists(another);
        }
    }

    @Test
    @DisplayName("a server of another folder is nobody’s leftover")
    void serverOfAnotherFolder() {
        try (EmbeddedDatabase other = start()) {
            assertThat(other.url()).isNotEmpty();
            assertThat(LeftoverServer.find(new DatabaseSettings(folder.resolve("b"), TestDatabase.PROGRAMS, true)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("a server that cannot start is a sentence that names its log")
    void brokenData() throws IOException {
        start().close();
        Files.delete(folder.resolve("data/ibdata1"));
        assertThatExceptionOfType(StartRefused.class).isThrownBy(this::start).withMessageContaining("mariadbd.log");
    }

    @Test
    @DisplayName("data written by another series of MariaDB is refused, not upgraded in silence")
    void otherSeries() throws IOException {
        start().close();
        Files.writeString(folder.resolve("data/mariadb_upgrade_info"), "10.6.21-MariaDB");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(this::start).withMessageContaining("10.6.21");
    }

    private DatabaseSettings settingsOfTest() {
        return new DatabaseSettings(folder, TestDatabase.PROGRAMS, true);
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(settingsOfTest());
    }

    private static Connection connect(EmbeddedDatabase database, String user, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), user, password);
    }

    private static String read(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database, database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String statementText) throws SQLException {
        try (Connection connection = connect(database, database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(statementText);
        }
    }
}
