package fr.tuilage.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The ends that the chain has had, kept outside the database: a file in the data folder that only grows, one
 * {@code sequence hash} a line. Whoever rewrites the database must rewrite this file too, and every copy of it.
 */
@Component
class TraceHeadFile {

    private final Path file;

    TraceHeadFile(@Value("${tuilage.data-folder}") Path dataFolder) {
        this.file = dataFolder.toAbsolutePath().normalize().resolve("trace-head.log");
    }

    Path path() {
        return file;
    }

    /** Adds a line; it is on the disk when this returns. */
    void append(TraceHead head) {
        byte[] line = "%d %s%n".formatted(head.sequence(), head.hash()).getBytes(StandardCharsets.US_ASCII);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(line));
                channel.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The heads in the order in which they were written; a line cut by a crash is left out. */
    List<TraceHead> read() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                    .map(line -> line.split(" ", -1))
                    .filter(parts -> parts.length == 2 && parts[0].matches("\\d+") && parts[1].matches("[0-9a-f]{64}"))
                    .map(parts -> new TraceHead(Long.parseLong(parts[0]), parts[1]))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
