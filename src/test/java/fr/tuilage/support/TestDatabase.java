package fr.tuilage.support;

import fr.tuilage.base.database.EmbeddedDatabase;
import java.nio.file.Path;

/** One real MariaDB for all tests of this JVM, in {@code target/}; stopped with the JVM. */
public final class TestDatabase {

    private static final EmbeddedDatabase SERVER = start();

    private TestDatabase() {}

    private static EmbeddedDatabase start() {
        EmbeddedDatabase server = EmbeddedDatabase.start(
                Path.of("target/test-mariadb/" + ProcessHandle.current().pid()).toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /** Address of the shared database. */
    public static String url() {
        return SERVER.url();
    }
}
