package fr.tuilage.base.database;

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
        folder = folder.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
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
