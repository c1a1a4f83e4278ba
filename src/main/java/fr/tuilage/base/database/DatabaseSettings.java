package fr.tuilage.base.database;

import fr.tuilage.base.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where an embedded database lives and how careful it is.
 *
 * @param folder data, log and secret of this database, for it alone
 * @param programs unpacked server programs; several databases may share them
 * @param durable false only for tests: what was committed may then be lost when the machine stops
 */
public record DatabaseSettings(Path folder, Path programs, boolean durable) {

    public DatabaseSettings {
        folder = real(folder);
        programs = real(programs);
    }

    /** Without links: the system tells of a running program by its real path. */
    private static Path real(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException impossible) {
            throw new StartRefused(impossible, "start.folder-not-writable", folder);
        }
    }

    /** The durable database of a data folder, its program beside it. */
    public static DatabaseSettings in(Path dataFolder) {
        Path folder = dataFolder.resolve("mariadb");
        return new DatabaseSettings(folder, folder.resolve("program"), true);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("mariadbd.log");
    }
}
