package fr.tuilage.support;

import fr.tuilage.base.database.DatabaseSettings;
import fr.tuilage.base.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
        try {
            FileSystemUtils.deleteRecursively(folder);
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
