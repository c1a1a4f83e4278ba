package fr.tuilage.support;

import fr.tuilage.base.database.DatabaseSettings;
import fr.tuilage.base.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * One real MariaDB for all tests of this JVM, in {@code target/}; stopped and removed with the JVM. Its program is
 * unpacked once for all.
 */
public final class TestDatabase {

    /** Where tests find the unpacked server, so that each does not unpack 300 MB of its own. */
    public static final Path PROGRAMS = Path.of("target/mariadb-program");

    private static final Path FOLDERS =
            Path.of("target/test-mariadb", Long.toString(ProcessHandle.current().pid()));

    private static final EmbeddedDatabase SERVER = start("shared");

    private TestDatabase() {}

    /** A server of one's own, for who writes a world that stays; empty, and gone with the JVM as well. */
    public static EmbeddedDatabase start(String name) {
        Path folder = FOLDERS.resolve(name);
        EmbeddedDatabase server = EmbeddedDatabase.start(new DatabaseSettings(folder, PROGRAMS, false));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
        return server;
    }

    private static void stop(EmbeddedDatabase server, Path folder) {
        server.close();
        remove(folder);
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * What an application of the tests is told: this database, a data folder of its own, jobs only when a test runs them, and
     * an index in memory that follows at once what is written, so that it also knows what a test will roll back.
     */
    public static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                "tuilage.jobs",
                "false",
                "spring.data.jpa.repositories.bootstrap-mode",
                "default",
                "tuilage.data-folder",
                dataFolder().toString(),
                "spring.jpa.properties.hibernate.search.backend.directory.type",
                "local-heap",
                "spring.jpa.properties.hibernate.search.coordination.strategy",
                "none",
                // Names what has no effect here.
                "spring.jpa.properties.hibernate.search.configuration_property_checking.strategy",
                "ignore",
                "spring.datasource.url",
                database.url(),
                "spring.datasource.username",
                database.user(),
                "spring.datasource.password",
                database.password());
    }

    /** The same, with the shared database. */
    static Map<String, String> settings() {
        return settings(SERVER);
    }

    private static Path dataFolder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(FOLDERS), "data-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Address of the shared database. */
    public static String url() {
        return SERVER.url();
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
    }
}
