package fr.tuilage.file.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What ordinary files say. */
class TextExtractorTests {

    private static final String FRENCH = "Chaque structure de prévention accueille des jeunes qui ont quitté l’école.\n"
            + "Le comité se réunit tous les deux mois afin de suivre leur situation et de décider ensemble.";

    @TempDir
    Path folder;

    @Test
    @DisplayName("DOC-1 French and English are told by their commonest words, and no neighbour is taken for them")
    void languages() throws IOException {
        assertThat(language(FRENCH)).isEqualTo("fr");
        assertThat(
                        language(
                                "The committee meets every month to follow the young people who have no home, and this is for them."))
                .isEqualTo("en");
        assertThat(Stream.of(
                        "El comité se reúne cada mes para seguir a los jóvenes que no tienen vivienda, y con ellos.",
                        "El comitè es reuneix cada mes per fer el seguiment dels joves que no tenen habitatge.",
                        "Il comitato si riunisce ogni mese per seguire i giovani senza casa né lavoro, e con loro.",
                        "Comitetul se reunește în fiecare lună pentru a urmări tinerii fără casă, și cu ei.",
                        "Der Ausschuss trifft sich jeden Monat, um die Jugendlichen ohne Wohnung zu begleiten.",
                        "Unter dem Titel « Une place pour nous dans la ville » begleitet der Verein seit drei"
                                + " Jahren Jugendliche ohne Wohnung. Der Ausschuss trifft sich jeden Monat im Rathaus,"
                                + " um über Arbeit, Gesundheit und Schule zu sprechen, und berichtet danach dem Träger,"
                                + " der das Vorhaben bezahlt; die nächste Sitzung findet im März statt, wenn alle"
                                + " Beteiligten ihre Berichte geschrieben und einander geschickt haben werden, damit"
                                + " niemand unvorbereitet kommt."))
                .allSatisfy(other -> assertThat(language(other)).isNotIn("fr", "en"));
    }

    private @Nullable String language(String sentence) throws IOException {
        byte[] content = (sentence + " ").repeat(5).getBytes(StandardCharsets.UTF_8);
        return Reader.read(folder, "langue.txt", content).language();
    }

    @Test
    @DisplayName("DOC-1 of a PDF: text, title, author, date, language, and where each page ends")
    void pdf() {
        byte[] file = Papers.pdf("Bilan", "Mission locale", FRENCH, "Deuxième page");
        ExtractedText read = Reader.read(folder, "bilan.pdf", file);
        assertThat(read.outcome()).isEqualTo(Outcome.READ);
        assertThat(read.reason()).isNull();
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.title()).isEqualTo("Bilan");
        assertThat(read.author()).isEqualTo("Mission locale");
        assertThat(read.language()).isEqualTo("fr");
        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.writtenOn()).isEqualTo(LocalDate.of(2012, 3, 14));
        assertThat(List.of(read.text().split("\f"))).hasSize(2).last().isEqualTo("Deuxième page");
    }

    @Test
    @DisplayName("DOC-1 of a letter of Word: text by lines")
    void docx() {
        ExtractedText read = Reader.read(folder, "lettre.docx", Packages.letter("Madame,", "à bientôt"));
        assertThat(read.mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(read.text()).isEqualTo("Madame,\nà bientôt");
    }

    @Test
    @DisplayName("DOC-1 of a text of LibreOffice: text, title, author, date, pages")
    void odt() {
        ExtractedText read = Reader.read(folder, "projet.odt", Packages.odt("Le projet", "Projet associatif", "SPIP"));
        assertThat(read.mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(read.text()).isEqualTo("Le projet");
        assertThat(read.title()).isEqualTo("Projet associatif");
        assertThat(read.author()).isEqualTo("SPIP");
        assertThat(read.pages()).isEqualTo(3);
        assertThat(read.writtenOn()).isEqualTo(LocalDate.of(2012, 3, 14));
    }

    @Test
    @DisplayName("DOC-1 of a table: a row is a line")
    void ods() {
        ExtractedText read = Reader.read(folder, "budget.ods", Packages.ods("Hébergement", "12 000"));
        assertThat(read.mediaType()).isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(read.text()).contains("Hébergement\t12 000");
    }

    @Test
    @DisplayName("DOC-1 the type is told by the content: a PDF without a name, a text of the last century")
    void typeByContent() {
        assertThat(Reader.read(folder, "sans nom", Papers.pdf("", "", "Bonjour"))
                        .mediaType())
                .isEqualTo("application/pdf");
        ExtractedText old = Reader.read(folder, "ancien.txt", FRENCH.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(old.mediaType()).isEqualTo("text/plain");
        assertThat(old.text()).contains("prévention", "quitté");
    }

    @Test
    @DisplayName("DOC-3 a text of more than two million characters is read to that length, and says so")
    void tooLong() {
        ExtractedText read = Reader.read(
                folder, "long.txt", "Bonjour à vous. ".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        assertThat(read.outcome()).isEqualTo(Outcome.READ);
        assertThat(read.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(read.text()).hasSizeBetween(1_900_000, 2_000_000);
    }

    @Test
    @DisplayName("DOC-3 a process whose file has killed it is replaced for the next file")
    void replaced() {
        byte[] file = Packages.letter("Toujours là");
        Reader.read(folder, "a.docx", file);
        ProcessHandle child =
                ProcessHandle.of(Reader.EXTRACTOR.pids().getFirst()).orElseThrow();
        child.destroyForcibly();
        child.onExit().join();
        assertThat(Reader.read(folder, "b.docx", file).text()).isEqualTo("Toujours là");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("DOC-3 the processes that open files have nothing of the application's environment")
    void environment() throws IOException {
        Reader.read(folder, "a.docx", Packages.letter("Bonjour"));
        long child = Reader.EXTRACTOR.pids().getFirst();
        assertThat(System.getenv()).isNotEmpty();
        assertThat(Files.readString(Path.of("/proc/" + child + "/environ"))).isEmpty();
    }

    @Test
    @DisplayName(
            "DOC-3 whoever is killed while the class path is unpacked leaves nothing in the way; a folder may have accents")
    void unpacking() throws IOException {
        Path data = Files.createDirectories(folder.resolve("données d’été"));
        Path half = Files.createDirectories(data.resolve("extraction/0123456789abcdef.part"));
        Files.writeString(half.resolve("tika-core.jar"), "half");
        TextExtractor extractor = new TextExtractor(
                new ChildProcesses(data, Clock.systemUTC()), new ExtractionSettings(1, 256, Duration.ofSeconds(40)));
        try {
            Path file = Files.writeString(data.resolve("content"), FRENCH);
            assertThat(extractor.extract(file, "a.txt").text()).contains("prévention");
        } finally {
            extractor.destroy();
        }
        try (Stream<Path> left = Files.list(data.resolve("extraction"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .hasSize(3)
                    .noneMatch(name -> name.endsWith(".part"));
        }
        assertThat(data.resolve("extraction/work")).isEmptyDirectory();
    }
}
