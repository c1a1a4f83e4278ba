package fr.tuilage.base.database;

import fr.tuilage.base.StartRefused;
import java.io.IOException;

/**
 * A MariaDB server of the application's own, in its data folder: with a password, on 127.0.0.1 only, durable. See
 * docs/decisions/0002-embedded-mariadb.md.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final String url;
    private final DatabaseAccess access;
    private final Runnable end;

    private EmbeddedDatabase(String url, DatabaseAccess access, Runnable end) {
        this.url = url;
        this.access = access;
        this.end = end;
    }

    /**
     * Starts the server on a free port; stops first the one that a killed application left behind.
     *
     * @throws StartRefused when another application uses the folder or the server does not start
     */
    public static EmbeddedDatabase start(DatabaseSettings settings) {
        return start(settings, FolderLock.take(settings.folder()));
    }

    /**
     * For a command beside the application: uses the server of a running application, or starts it for the time of the
     * command.
     */
    public static EmbeddedDatabase startOrJoin(DatabaseSettings settings) {
        return FolderLock.tryTake(settings.folder())
                .map(lock -> start(settings, lock))
                .orElseGet(() -> join(settings));
    }

    private static EmbeddedDatabase join(DatabaseSettings settings) {
        try {
            int port = DatabaseAccess.lastPort(settings);
            return new EmbeddedDatabase(ServerProcess.url(port), DatabaseAccess.of(settings), () -> {});
        } catch (IOException failed) {
            throw new StartRefused(failed, "start.folder-in-use", settings.folder());
        }
    }

    private static EmbeddedDatabase start(DatabaseSettings settings, FolderLock lock) {
        try {
            LeftoverServer.stop(settings);
            return startServer(settings, lock);
        } catch (IOException failed) {
            lock.close();
            throw new StartRefused(failed, "start.database-broken", settings.log());
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private static EmbeddedDatabase startServer(DatabaseSettings settings, FolderLock lock) throws IOException {
        Folders.createPrivate(settings.folder());
        Folders.createPrivate(settings.folder().resolve("tmp"));
        MariaDbProgram program = MariaDbProgram.unpacked(settings.programs());
        program.installInto(settings.data());
        DatabaseAccess access = DatabaseAccess.of(settings);
        ServerKeeper server = ServerKeeper.start(settings, program, access);
        access.keep(settings, server.port());
        return new EmbeddedDatabase(ServerProcess.url(server.port()), access, () -> {
            server.stop();
            lock.close();
        });
    }

    public String url() {
        return url;
    }

    public String user() {
        return access.user();
    }

    public String password() {
        return access.password();
    }

    @Override
    public void close() {
        end.run();
    }
}
