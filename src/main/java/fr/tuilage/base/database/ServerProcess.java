package fr.tuilage.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running {@code mariadbd}: how it is called, when it is ready, how it stops. */
final class ServerProcess {

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_KNOCKS = Duration.ofMillis(50);
    /** Longest path of a Unix socket on the systems we know, minus one for the closing zero. */
    private static final int LONGEST_SOCKET_PATH = 103;

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ServerProcess launch(DatabaseSettings settings, MariaDbProgram program, Path statements, int port)
            throws IOException {
        Process process = new ProcessBuilder(command(settings, program, statements, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                .start();
        return new ServerProcess(process, port);
    }

    static String dataArgument(DatabaseSettings settings) {
        return "--datadir=" + settings.data();
    }

    private static List<String> command(DatabaseSettings settings, MariaDbProgram program, Path statements, int port) {
        List<String> command = new ArrayList<>(List.of(
                program.server().toString(),
                "--no-defaults",
                dataArgument(settings),
                "--basedir=" + program.home(),
                "--tmpdir=" + settings.folder().resolve("tmp"),
                "--pid-file=" + settings.folder().resolve("mariadbd.pid"),
                "--init-file=" + statements,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--log-warnings=1",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_as_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-log-file-size=64M",
                "--innodb-flush-log-at-trx-commit=" + (settings.durable() ? 1 : 0)));
        Path socket = settings.folder().resolve("mariadbd.sock");
        if (socket.toString().length() <= LONGEST_SOCKET_PATH) {
            command.add("--socket=" + socket);
        } else {
            // Relative to the server's working folder, which is its data folder.
            command.add("--socket=mariadbd.sock");
        }
        if (System.getProperty("user.name").equals("root")) {
            // The server refuses to run as root unless told so.
            command.add("--user=root");
        }
        return command;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DatabaseAccess.DATABASE;
    }

    /** Whether the server answers to the application's user; false when it ended instead. */
    boolean answers(DatabaseAccess access) throws InterruptedException {
        long giveUp = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            if (process.waitFor(BETWEEN_KNOCKS.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (opens(access)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(DatabaseAccess access) {
        try (Connection connection = DriverManager.getConnection(url(port), access.user(), access.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Waits until it has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** A clean end: everything reaches the disk. Forced only after a minute; the next start then repairs. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
