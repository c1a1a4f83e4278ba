package fr.tuilage.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.DemoApplication;
import fr.tuilage.support.RunningApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.util.FileSystemUtils;

/** The application is killed while one document arrives, others are read, and what was saved is about to be indexed. */
class DocumentsKillIT {

    private static final String MEMBER = "responsable.ml@tuilage.example";
    private static final String HALF_SENT = "a-moitie.txt";
    private static final int DOCUMENTS = 150;
    /** The demo committee has documents of its own. */
    private static final String READ = "select count(*) from content c join document_version v on v.content_id = c.id"
            + " where c.state = 'READ' and v.file_name like 'document%.txt'";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    @DisplayName(
            "DOC-1 DOC-2 DOC-3 killed, it reads every document once, finds page by page what was saved before and knows"
                    + " nothing of what was half sent; thrown away, the index comes back by itself, and by the command")
    void killedWhileReading(@TempDir Path folder) throws Exception {
        try (RunningApplication application = RunningApplication.onEmptyData(Map.of("TUILAGE_DEMO", "true"));
                Visitor reader = new Visitor(application.start().url(), Locale.FRENCH)) {
            reader.signIn(MEMBER, DemoApplication.PASSWORD);
            Visitor sender = sending(application, Files.write(folder.resolve(HALF_SENT), new byte[10_000_000]));
            for (int number = 0; number < DOCUMENTS; number++) {
                add(application, number);
            }
            await(application, READ, 3);
            reader.go("mon-compte").type("family-name", "Palindrome");
            reader.click(reader.browser().byCss(".card vaadin-button[theme~='primary']"));
            reader.browser().sees("Votre nom est enregistré");
            List<ProcessHandle> children = readers(application);
            application.kill();
            assertThat(hasContent(incoming(application))).isTrue();
            sender.close();

            application.start();
            assertThat(count(application, "select count(*) from document where name = '" + HALF_SENT + "'"))
                    .isZero();
            assertThat(count(application, READ)).isBetween(3, DOCUMENTS - 1);
            await(application, READ, DOCUMENTS);
            assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            assertThat(count(application, "select count(*) from content_text where text like '%Bilan numéro%'"))
                    .isEqualTo(DOCUMENTS);
            assertThat(count(application, "select count(*) from search_entry where text like '%Bilan numéro%'"))
                    .isEqualTo(DOCUMENTS);
            reader.signIn(MEMBER, DemoApplication.PASSWORD);
            awaitFound(reader, "mot149x", "palindrome");
            turnPages(reader);

            application.stop();
            FileSystemUtils.deleteRecursively(application.dataFolder().resolve("index"));
            application.start();
            reader.signIn(MEMBER, DemoApplication.PASSWORD);
            awaitFound(reader, "mot149x", "palindrome", "convention");

            Path output = folder.resolve("output");
            assertThat(application.command("--rebuild-search", null, output)).isZero();
            assertThat(Files.readString(output)).contains("made anew");
            awaitFound(reader, "palindrome");
            assertThat(application.output()).doesNotContain(" ERROR ");
        }
    }

    /** Somebody whose document is on its way. */
    private static Visitor sending(RunningApplication application, Path file) {
        Visitor sender = new Visitor(application.url(), Locale.FRENCH);
        sender.signIn(DemoApplication.COORDINATION, DemoApplication.PASSWORD);
        sender.go(sender.committee("Soin et insertion") + "/documents");
        sender.browser().sendSlowly(100_000);
        sender.drop(file);
        sender.browser().await(page -> hasContent(incoming(application)));
        return sender;
    }

    private static Path incoming(RunningApplication application) {
        return application.dataFolder().resolve("files/incoming");
    }

    private static boolean hasContent(Path folder) {
        try (Stream<Path> arriving = Files.list(folder)) {
            return arriving.anyMatch(file -> file.toFile().length() > 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void awaitFound(Visitor reader, String... words) {
        for (String word : words) {
            reader.browser().await(page -> {
                reader.go("recherche?q=" + word);
                return reader.all("search-hit").isEmpty() ? null : true;
            });
        }
    }

    /** Totals are right, no page repeats another, and back leads back. */
    private static void turnPages(Visitor reader) {
        reader.go("recherche?q=bonjour").browser().sees(DOCUMENTS + " résultats");
        List<String> first = hits(reader);
        reader.click("search-next").browser().sees("Page 2 sur 8");
        List<String> second = hits(reader);
        assertThat(first).hasSize(20).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(20).doesNotHaveDuplicates();
        reader.click("search-previous").browser().sees("Page 1 sur 8");
        assertThat(hits(reader)).isEqualTo(first);
        reader.go("recherche?q=bonjour&page=8").browser().sees("Page 8 sur 8");
        assertThat(hits(reader)).hasSize(DOCUMENTS % 20);
    }

    private static List<String> hits(Visitor reader) {
        return reader.all("search-hit").stream()
                .map(hit -> String.valueOf(hit.findElement(By.cssSelector("a")).getDomProperty("href")))
                .toList();
    }

    private static List<ProcessHandle> readers(RunningApplication application) {
        String home = application.dataFolder().resolve("extraction").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(home))
                .toList();
    }

    /** As an upload leaves it: the bytes under their name, then the rows. */
    private static void add(RunningApplication application, int number) throws Exception {
        byte[] content = ("Bilan numéro " + number + "\nmot" + number + "x\n" + "Bonjour à tous. ".repeat(2_000))
                .getBytes(UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        Path folder = application
                .dataFolder()
                .resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4));
        Files.write(Files.createDirectories(folder).resolve(sha256), content);
        UUID contentId = UUID.randomUUID();
        UUID documentId = UUID.randomUUID();
        String name = "document" + number + ".txt";
        try (Connection connection = application.database()) {
            connection.setAutoCommit(false);
            run(
                    connection,
                    "insert into content (id, version, sha256, size, media_type, state, attempts, next_attempt_at,"
                            + " preview, received_at) values (?, 0, ?, ?, 'text/plain', 'WAITING', 0, utc_timestamp(6), false,"
                            + " utc_timestamp(6))",
                    contentId,
                    sha256,
                    content.length);
            run(
                    connection,
                    "insert into document (id, version, owner_kind, owner_id, scope_id, name, latest, added_by, added_at)"
                            + " select ?, 0, 'committee', c.id, c.id, ?, 1, p.id, utc_timestamp(6) from committee c, person p"
                            + " where c.name like 'Soin et insertion%' limit 1",
                    documentId,
                    name);
            run(
                    connection,
                    "insert into document_version (id, version, document_id, number, content_id, file_name, added_by,"
                            + " added_at) select ?, 0, ?, 1, ?, ?, p.id, utc_timestamp(6) from person p limit 1",
                    UUID.randomUUID(),
                    documentId,
                    contentId,
                    name);
            connection.commit();
        }
    }

    private static void run(Connection connection, String statement, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int index = 0; index < arguments.length; index++) {
                prepared.setObject(index + 1, arguments[index]);
            }
            prepared.executeUpdate();
        }
    }

    private static void await(RunningApplication application, String query, int wanted) throws SQLException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (count(application, query) < wanted) {
            assertThat(System.nanoTime()).as(query).isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static int count(RunningApplication application, String query) throws SQLException {
        try (Connection connection = application.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
