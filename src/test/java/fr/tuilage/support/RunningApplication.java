package fr.tuilage.support;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application in a process of its own, as whoever installs it starts it: for browser and kill tests. It
 * keeps its data folder and its port from one start to the next.
 *
 * <pre>{@code
 * try (RunningApplication application = RunningApplication.onEmptyData(Map.of("TUILAGE_DEMO", "true"))) {
 *     application.start();
 *     driver.get(application.url());
 *     application.kill();     // kill -9; the database server lives on
 *     application.start();    // same address, same data
 * }
 * }</pre>
 */
public final class RunningApplication implements AutoCloseable {

    private static final long START_SECONDS = 180;
    private static final long STOP_SECONDS = 60;

    private final Path dataFolder;
    private final Path log;
    private final Map<String, String> environment;
    private final int port = freePort();
    private Process process;

    private RunningApplication(Path folder, Map<String, String> environment) {
        this.dataFolder = folder.resolve("data");
        this.log = folder.resolve("application-" + port + ".log");
        this.environment = environment;
    }

    /**
     * An application that was never started yet.
     *
     * @param environment further variables, such as {@code TUILAGE_DEMO}
     */
    public static RunningApplication onEmptyData(Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/running")), "application-")
                    .toRealPath();
            RunningApplication application = new RunningApplication(folder, environment);
            application.shareDatabaseProgram();
            return application;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Spares each data folder 300 MB and some seconds. */
    private void shareDatabaseProgram() throws IOException {
        Path shared = Files.createDirectories(TestDatabase.PROGRAMS).toRealPath();
        Files.createSymbolicLink(
                Files.createDirectories(dataFolder.resolve("mariadb")).resolve("program"), shared);
    }

    /** Another application on the same data folder, with a port of its own. */
    public RunningApplication secondOnSameData() {
        return new RunningApplication(dataFolder.getParent(), environment);
    }

    /** Starts it and waits until it says that it is ready. */
    public RunningApplication start() {
        CompletableFuture<Boolean> ready = launch();
        try {
            if (!ready.get(START_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The application ended instead of starting:\n" + output());
            }
            return this;
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("The application did not start:\n" + output(), failed);
        }
    }

    /** Starts it, expecting that it ends by itself; returns its exit code. */
    public int startAndWaitForEnd(String... options) {
        CompletableFuture<Boolean> ready = launch(options);
        int exitCode = waitForEnd(START_SECONDS);
        // By then its last line is in the log, too.
        ready.completeOnTimeout(false, STOP_SECONDS, TimeUnit.SECONDS).join();
        return exitCode;
    }

    /**
     * Runs one of its commands beside it, as the scripts of backup and restore do.
     *
     * @param in what the command reads, or null for nothing
     * @param out where its output goes
     * @return its exit code
     */
    public int command(String option, @Nullable Path in, Path out) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=en",
                        "-jar",
                        archive().toString(),
                        option)
                .redirectOutput(out.toFile())
                .redirectError(log.resolveSibling("command.log").toFile());
        if (in != null) {
            builder.redirectInput(in.toFile());
        }
        builder.environment().putAll(Map.of("TUILAGE_DATA", dataFolder.toString()));
        Process command = builder.start();
        if (!command.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
            command.destroyForcibly();
            throw new IllegalStateException("The command does not end: " + option);
        }
        return command.exitValue();
    }

    /** True once the address was printed; false when the process ended first. */
    private CompletableFuture<Boolean> launch(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // Starts sooner; a test does not run long enough for more.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // As src/build/run.sh does.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive().resolveSibling("classes.jsa"),
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Duser.language=en",
                "-jar",
                archive().toString()));
        command.addAll(Arrays.asList(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("PORT", String.valueOf(port), "TUILAGE_DATA", dataFolder.toString()));
        try {
            Files.deleteIfExists(log);
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> follow(process, ready));
        return ready;
    }

    private void follow(Process followed, CompletableFuture<Boolean> ready) {
        try (BufferedReader lines = followed.inputReader();
                BufferedWriter writer = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(line);
                writer.newLine();
                writer.flush();
                if (line.contains("http://localhost:" + port)) {
                    ready.complete(true);
                }
            }
        } catch (IOException ended) {
            ready.complete(false);
        }
        ready.complete(false);
    }

    /** Kills it at once, as a power cut would (kill -9); its database server lives on. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd(STOP_SECONDS);
    }

    /** Stops it as Ctrl-C or the system would; returns its exit code. */
    public int stop() {
        process.destroy();
        return waitForEnd(STOP_SECONDS);
    }

    private int waitForEnd(long seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The application does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Address of the first page, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public Path dataFolder() {
        return dataFolder;
    }

    /** All that it has printed since its last start. */
    public String output() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Its database server, whether or not the application lives. */
    public Stream<ProcessHandle> databaseServers() {
        String argument = "--datadir=" + dataFolder.resolve("mariadb/data");
        return ProcessHandle.allProcesses()
                .filter(candidate -> Arrays.asList(candidate.info().arguments().orElse(new String[0]))
                        .contains(argument));
    }

    /** Its embedded database, opened as an administrator would: with the file that the application keeps for its client. */
    public Connection database() throws SQLException {
        Properties client = new Properties();
        try (Reader reader = Files.newBufferedReader(dataFolder.resolve("mariadb/client.cnf"))) {
            client.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + client.getProperty("port") + "/tuilage",
                client.getProperty("user"),
                client.getProperty("password"));
    }

    /** Stops whatever still runs and removes the data. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
        databaseServers().forEach(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
        try {
            // The log stays, for whoever wants to know why a test failed.
            Files.deleteIfExists(dataFolder.resolve("mariadb/program"));
            FileSystemUtils.deleteRecursively(dataFolder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path archive() {
        try (Stream<Path> files = Files.list(Path.of("target/tested"))) {
            return files.filter(file -> file.getFileName().toString().matches("tuilage-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No target/tested/tuilage-….jar: run make test"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
