package fr.tuilage.file.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpServer;
import fr.tuilage.base.Translations;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken and hostile files: each is refused, or kept without its text, and the next one is read. */
class HostileFilesTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long MOST_MEMORY = 64L << 20;
    private static final String SECRET = "the secret of the machine";

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        byte[] letter = Packages.letter("Bonjour ".repeat(500));
        return Stream.of(
                Arguments.of("nothing.pdf", new byte[0], List.of(Reason.EMPTY)),
                Arguments.of("locked.pdf", Papers.locked("Bonjour"), List.of(Reason.ENCRYPTED)),
                Arguments.of("cut.docx", Arrays.copyOf(letter, letter.length / 2), List.of(Reason.BROKEN)),
                Arguments.of("cut.odt", cut(Packages.odt("Bonjour", "a", "b")), List.of(Reason.BROKEN)),
                Arguments.of("cut.pdf", cut(Papers.pdf("a", "b", "Bonjour")), List.of(Reason.BROKEN)),
                Arguments.of("noise.docx", Bombs.noise(100_000), List.of(Reason.BROKEN)),
                Arguments.of("flat.zip", Bombs.flat(), List.of(Reason.BOMB)),
                Arguments.of("flat.docx", Bombs.letter(), List.of(Reason.BOMB)),
                Arguments.of("flat.gz", Bombs.packed(), List.of(Reason.ARCHIVE_TOO_LONG)),
                Arguments.of("liar.zip", Bombs.liar(), List.of(Reason.ARCHIVE_TOO_LONG)),
                Arguments.of("nested.zip", Bombs.nested(), List.of(Reason.ARCHIVE_TOO_LONG)),
                Arguments.of("entries.zip", Bombs.entries(10_000), List.of(Reason.TOO_MANY_PARTS)),
                Arguments.of("laughs.docx", Bombs.laughs(), List.of(Reason.BROKEN, Reason.BOMB)),
                Arguments.of(
                        "laughs.svg", Bombs.laughingPicture(), List.of(Reason.BROKEN, Reason.BOMB, Reason.PICTURE)),
                Arguments.of("deep.docx", Bombs.deep(), List.of(Reason.BROKEN, Reason.BOMB)),
                Arguments.of("circle.pdf", Bombs.circle(), List.of(Reason.BROKEN, Reason.NOTHING_TO_READ)),
                Arguments.of("heavy.pdf", Bombs.heavy(), List.of(Reason.TOO_HEAVY)),
                Arguments.of("wall.png", Bombs.picture(60_000, 60_000), List.of(Reason.TOO_MANY_PIXELS)),
                Arguments.of("script.pdf", Packages.utf8("#!/bin/sh\nrm -rf /\n"), List.of(Reason.NOT_AS_NAMED)),
                Arguments.of(
                        "page.pdf",
                        Packages.utf8("<html><script>alert(1)</script>a</html>"),
                        List.of(Reason.NOT_AS_NAMED)),
                Arguments.of("words.docx", Packages.utf8("just words"), List.of(Reason.NOT_AS_NAMED)),
                Arguments.of("run.sh", Packages.utf8("#!/bin/sh\nrm -rf /\n"), List.of(Reason.PROGRAM)),
                Arguments.of("holes.bin", new byte[1 << 20], List.of(Reason.NOTHING_TO_READ)));
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length / 3);
    }

    @ParameterizedTest(name = "DOC-3 {0} is refused, or kept without its text, within a minute and 64 MB")
    @MethodSource("files")
    void contained(String name, byte[] content, List<Reason> reasons) throws IOException {
        Path file = Files.write(folder.resolve("content"), content);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        ExtractedText read = Reader.EXTRACTOR.extract(file, name);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        assertThat(read.reason()).isIn(reasons);
        assertThat(read.outcome()).isNotEqualTo(Outcome.READ);
        assertThat(read.text()).isEmpty();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_MEMORY);
        assertThat(Reader.read(folder, "next.docx", Packages.letter("Bonjour")).text())
                .hasSize(7)
                .isEqualTo("Bonjour");
    }

    static Stream<Arguments> strangers() {
        return Stream.of("docx", "odt", "svg", "pdf").map(Arguments::of);
    }

    @ParameterizedTest(
            name = "DOC-3 whatever a {0} asks for, no other file is read and nothing is asked of the network")
    @MethodSource("strangers")
    void nothingElseIsOpened(String kind) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            for (String doctype : List.of(
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "/entity\">]>",
                    "<!DOCTYPE d SYSTEM \"" + address + "/types.dtd\" [<!ENTITY x \"y\">]>",
                    "<!DOCTYPE d [<!ENTITY % p SYSTEM \"" + address + "/parameter\"> %p; <!ENTITY x \"y\">]>")) {
                ExtractedText read = Reader.read(folder, "stranger." + kind, stranger(kind, doctype, address));
                assertThat(read.text()).doesNotContain(SECRET);
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static byte[] stranger(String kind, String doctype, String address) {
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address + "/include\"/>";
        return switch (kind) {
            case "docx" ->
                Packages.docx("<?xml version=\"1.0\"?>" + doctype + "<w:document xmlns:w=\"" + Packages.WORD
                        + "\"><w:body><w:p><w:r><w:t>Bonjour &x;</w:t></w:r></w:p>" + include
                        + "</w:body></w:document>");
            case "odt" ->
                Packages.openDocument(
                        "text",
                        Packages.odtContent(doctype, "Bonjour &x;" + include),
                        "<?xml version=\"1.0\"?>" + doctype + "<a>&x;</a>");
            case "svg" ->
                Packages.utf8("<?xml version=\"1.0\"?>" + doctype
                        + "<?xml-stylesheet href=\"" + address + "/style.xsl\" type=\"text/xsl\"?>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image xlink:href=\""
                        + address + "/picture.png\"/><text>Bonjour &x;</text>" + include + "</svg>");
            default ->
                Papers.form(
                        "<?xml version=\"1.0\"?>" + doctype
                                + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><form><field name=\"a\"><value><text>Bonjour &x;</text></value>"
                                + "</field></form></xdp:xdp>",
                        "Bonjour");
        };
    }

    static Stream<Arguments> names() {
        return Stream.of(
                        "../../x.docx",
                        "..\\..\\x.docx",
                        "/etc/passwd",
                        "a\u202Exdocx.txt",
                        "a\0b.docx",
                        "a\nb.docx",
                        ".docx",
                        "",
                        "x".repeat(500) + ".docx",
                        "a.:docx",
                        "con.docx")
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "DOC-3 a name is never a path: {index}")
    @MethodSource("names")
    void names(String name) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("a/b"));
        ExtractedText read = Reader.read(inside, name, Packages.letter("Bonjour"));
        assertThat(read.text()).isEqualTo("Bonjour");
        assertThat(folder.resolve("x.docx")).doesNotExist();
    }

    @Test
    @DisplayName("DOC-3 a file that takes too long is kept without its text, and the process that read it is ended")
    void tooLong() throws IOException {
        TextExtractor impatient =
                new TextExtractor(Reader.PROCESSES, new ExtractionSettings(1, 256, Duration.ofMillis(1)));
        try {
            Path file = Files.write(folder.resolve("content"), Papers.pdf("a", "b", "Bonjour"));
            assertThat(impatient.extract(file, "a.pdf").reason()).isEqualTo(Reason.TOOK_TOO_LONG);
            assertThat(impatient.pids()).isEmpty();
        } finally {
            impatient.destroy();
        }
    }

    @Test
    @DisplayName("DOC-3 every reason is a sentence in both languages")
    void sentences() {
        Translations translations = new Translations();
        for (Reason reason : Reason.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(translations.text(locale, reason.key()))
                        .contains(" ")
                        .endsWith(".");
            }
        }
    }
}
