package fr.tuilage.base.database;

import fr.tuilage.base.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Saves and restores the embedded database from the command line: the dump goes to standard output, beside a running
 * application or without one; a dump comes from standard input into an empty database, without an application.
 */
public final class DatabaseCommand {

    /** The option of the application's archive that writes the dump. */
    public static final String DUMP = "--dump-database";

    /** The option of the application's archive that reads a dump. */
    public static final String RESTORE = "--restore-database";

    private static final int REFUSED = 1;

    private DatabaseCommand() {}

    /**
     * Runs one of the two.
     *
     * @return the exit code: that of the database's own program, or 1 with a sentence on standard error
     */
    public static int run(String option, Path dataFolder) {
        // Silent: standard output is the dump's.
        LoggingSystem.get(DatabaseCommand.class.getClassLoader()).beforeInitialize();
        try {
            DatabaseSettings settings = DatabaseSettings.in(dataFolder);
            return option.equals(DUMP) ? dump(settings) : restore(settings);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            return REFUSED;
        }
    }

    @SuppressWarnings("try") // it runs while its client works
    private static int dump(DatabaseSettings settings) {
        try (EmbeddedDatabase database = EmbeddedDatabase.startOrJoin(settings)) {
            return client(
                    settings, "mariadb-dump", List.of("--single-transaction", "--hex-blob", "--skip-lock-tables"));
        }
    }

    private static int restore(DatabaseSettings settings) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            requireEmpty(database);
            int code = client(settings, "mariadb", List.of("--batch"));
            if (code != 0) {
                empty(database);
            }
            return code;
        }
    }

    /** Half a restored database must neither be used nor stand in the way; the next start makes an empty one. */
    private static void empty(EmbeddedDatabase database) {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + DatabaseAccess.DATABASE);
        } catch (SQLException failed) {
            throw new StartRefused(failed, "start.database-unreachable", database.url());
        }
    }

    private static Connection connection(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void requireEmpty(EmbeddedDatabase database) {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("show tables")) {
            if (tables.next()) {
                throw new StartRefused(null, "start.database-not-empty");
            }
        } catch (SQLException failed) {
            throw new StartRefused(failed, "start.database-unreachable", database.url());
        }
    }

    private static int client(DatabaseSettings settings, String program, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(MariaDbProgram.unpacked(settings.programs()).client(program).toString());
        command.add("--defaults-file=" + DatabaseAccess.clientFile(settings));
        command.add("--default-character-set=utf8mb4");
        command.addAll(options);
        command.add(DatabaseAccess.DATABASE);
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException failed) {
            throw new StartRefused(failed, "start.database-client", program);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused(interrupted, "start.interrupted");
        }
    }
}
