package fr.tuilage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.database.DatabaseCommand;
import fr.tuilage.support.RunningApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make backup} and {@code make restore} run: saved beside a running application, loaded into an empty folder. */
class BackupIT {

    /** What people wrote; the jobs of the application write their own tables at any time. */
    private static final List<String> TABLES = List.of(
            "person",
            "committee",
            "seat",
            "mandate",
            "year_plan",
            "planned_session",
            "duty",
            "meeting",
            "agenda_item",
            "attendance",
            "minutes",
            "minutes_passage",
            "decision",
            "action_item",
            "trace_entry");

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "LOG-1 a backup of a running application comes back with every row, its trace whole, and overwrites nothing")
    void thereAndBack() throws Exception {
        Path dump = folder.resolve("database.sql");
        Path said = folder.resolve("said");
        try (RunningApplication saved = RunningApplication.onEmptyData(Map.of("TUILAGE_DEMO", "true"))
                        .start();
                RunningApplication restored = RunningApplication.onEmptyData(Map.of())) {
            assertThat(saved.command(DatabaseCommand.DUMP, null, dump)).isZero();
            Map<String, String> before = checksums(saved);
            assertThat(before).hasSameSizeAs(TABLES).doesNotContainValue("0");

            Path torn = folder.resolve("torn.sql");
            Files.writeString(
                    torn, Files.readString(dump).substring(0, (int) (Files.size(dump) / 2)) + "\n) nonsense;\n");
            assertThat(restored.command(DatabaseCommand.RESTORE, torn, said)).isNotZero();

            assertThat(restored.command(DatabaseCommand.RESTORE, dump, said))
                    .as("a restore that failed is no obstacle")
                    .isZero();
            assertThat(restored.command(DatabaseCommand.RESTORE, dump, said))
                    .as("a second one would overwrite the first")
                    .isEqualTo(1);
            Files.copy(
                    saved.dataFolder().resolve("trace-head.log"),
                    restored.dataFolder().resolve("trace-head.log"),
                    StandardCopyOption.REPLACE_EXISTING);
            restored.start();
            assertThat(checksums(restored)).isEqualTo(before);
            assertThat(restored.command("--verify-trace", null, said))
                    .as(Files.readString(said))
                    .isZero();
        }
    }

    private static Map<String, String> checksums(RunningApplication application) throws SQLException {
        Map<String, String> checksums = new TreeMap<>();
        try (Connection connection = application.database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("checksum table " + String.join(", ", TABLES) + " extended")) {
            while (found.next()) {
                checksums.put(found.getString(1), found.getString(2));
            }
        }
        return checksums;
    }
}
