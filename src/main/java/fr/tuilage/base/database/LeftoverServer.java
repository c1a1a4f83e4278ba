package fr.tuilage.base.database;

import fr.tuilage.base.StartRefused;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that lives on when the application was killed. It is known by its program, which is ours, and by its data
 * folder among its arguments; a recycled process number can therefore never be taken for it.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private LeftoverServer() {}

    /**
     * Asks it to stop as it would at any other time, and waits: what it holds in memory reaches the disk.
     *
     * @throws StartRefused when it is still there after a minute
     */
    static void stop(DatabaseSettings settings) {
        find(settings).ifPresent(server -> {
            LOG.warn(
                    "Found the database server of an application that was killed (process {}): stopping it",
                    server.pid());
            server.destroy();
            waitForEnd(server);
        });
    }

    static Optional<ProcessHandle> find(DatabaseSettings settings) {
        return ProcessHandle.allProcesses()
                .filter(process -> isOurs(process.info(), settings))
                .findFirst();
    }

    private static boolean isOurs(ProcessHandle.Info process, DatabaseSettings settings) {
        return process.command()
                        .filter(command -> Path.of(command).startsWith(settings.programs()))
                        .isPresent()
                // Some systems hide the arguments; the program alone must then be proof enough.
                && process.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(ServerProcess.dataArgument(settings)))
                        .orElse(true);
    }

    private static void waitForEnd(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new StartRefused(stillThere, "start.database-lives-on", String.valueOf(server.pid()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused(interrupted, "start.interrupted");
        }
    }
}
