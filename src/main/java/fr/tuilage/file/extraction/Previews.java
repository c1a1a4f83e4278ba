package fr.tuilage.file.extraction;

import fr.tuilage.file.extraction.child.FirstPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws the first page of a PDF, or a picture, small (DOC-1); each in a process of its own that ends with it. */
@Component
public class Previews {

    /** A picture of more is not opened: decoded, it would fill the memory. */
    static final long MOST_PIXELS = FirstPage.MOST_PIXELS;

    private static final Logger log = LoggerFactory.getLogger(Previews.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int HEAP_MEGABYTES = 384;
    private static final int LARGEST = 4 << 20;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> DRAWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff");

    private final ChildProcesses processes;

    Previews(ChildProcesses processes) {
        this.processes = processes;
    }

    /**
     * The picture, as PNG; none when there is nothing to be drawn, or it cannot be drawn within limits.
     *
     * @param mediaType by content, without parameters
     */
    public Optional<byte[]> preview(Path file, String mediaType) {
        if (!DRAWN.contains(mediaType)) {
            return Optional.empty();
        }
        try (Child child = processes.start(
                        HEAP_MEGABYTES,
                        FirstPage.class.getName(),
                        List.of(mediaType, file.toAbsolutePath().toString()));
                Deadline deadline = new Deadline(LIMIT, child)) {
            byte[] picture = child.process().getInputStream().readNBytes(LARGEST + 1);
            boolean whole = !deadline.missed() && child.process().waitFor() == 0;
            return Optional.of(picture).filter(bytes -> whole && isPicture(bytes));
        } catch (IOException failed) {
            log.warn("No preview", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static boolean isPicture(byte[] bytes) {
        return bytes.length > PNG.length
                && bytes.length <= LARGEST
                && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }
}
