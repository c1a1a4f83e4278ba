package fr.tuilage.file.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The extractor of the tests, one for all of them: its class path is unpacked once. */
final class Reader {

    static final Path HOME = Path.of("target", "extraction-tests");
    static final ChildProcesses PROCESSES = new ChildProcesses(HOME, Clock.systemUTC());
    static final TextExtractor EXTRACTOR =
            new TextExtractor(PROCESSES, new ExtractionSettings(1, 256, Duration.ofSeconds(40)));

    private Reader() {}

    static ExtractedText read(Path folder, String name, byte[] content) {
        try {
            Path file = Files.createTempFile(folder, "content", "");
            Files.write(file, content);
            return EXTRACTOR.extract(file, name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
