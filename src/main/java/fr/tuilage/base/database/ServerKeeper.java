package fr.tuilage.base.database;

import fr.tuilage.base.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of one data folder, kept running: when it ends without having been asked to, it is started again at the same
 * address, so that the application goes on by itself.
 */
final class ServerKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ServerKeeper.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final DatabaseSettings settings;
    private final MariaDbProgram program;
    private final DatabaseAccess access;
    private final int port;
    private final CountDownLatch askedToStop = new CountDownLatch(1);
    private ServerProcess server;

    private ServerKeeper(DatabaseSettings settings, MariaDbProgram program, DatabaseAccess access) throws IOException {
        this.settings = settings;
        this.program = program;
        this.access = access;
        this.port = ServerProcess.freePort();
        this.server = launch();
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @throws StartRefused when it does not
     */
    static ServerKeeper start(DatabaseSettings settings, MariaDbProgram program, DatabaseAccess access)
            throws IOException {
        ServerKeeper keeper = new ServerKeeper(settings, program, access);
        Thread.ofPlatform().daemon().name("database-keeper").start(keeper::keep);
        return keeper;
    }

    int port() {
        return port;
    }

    /** A clean end, after which it is not started again. */
    void stop() {
        askedToStop.countDown();
        running().stop();
    }

    private void keep() {
        Duration pause = SHORTEST_PAUSE;
        try {
            running().awaitEnd();
            while (!askedToStop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = startAgain() ? SHORTEST_PAUSE : longer(pause);
                running().awaitEnd();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a start under way: who stops must not leave a server behind. */
    private synchronized ServerProcess running() {
        return server;
    }

    private synchronized boolean startAgain() {
        if (askedToStop.getCount() == 0) {
            return true;
        }
        LOG.error("The database server has ended without having been asked to: starting it again");
        try {
            server = launch();
            LOG.warn("The database server is back");
            return true;
        } catch (IOException | StartRefused failed) {
            LOG.error("The database server does not start: {}", failed.getMessage());
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private ServerProcess launch() throws IOException {
        Path statements = access.writeStatements(settings);
        try {
            ServerProcess launched = ServerProcess.launch(settings, program, statements, port);
            awaitReady(launched);
            return launched;
        } finally {
            Files.deleteIfExists(statements);
        }
    }

    private void awaitReady(ServerProcess launched) {
        try {
            if (!launched.answers(access)) {
                launched.stop();
                throw new StartRefused(null, "start.database-broken", settings.log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            launched.stop();
            throw new StartRefused(interrupted, "start.interrupted");
        }
    }
}
