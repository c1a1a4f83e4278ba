package fr.tuilage.file.extraction;

import fr.tuilage.file.extraction.ReadingChild.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads the text of files in processes of their own (DOC-1, DOC-3). A process serves many files; one that dies, or takes
 * too long, is replaced, and its file alone is kept without text.
 */
@Component
@EnableConfigurationProperties(ExtractionSettings.class)
public class TextExtractor implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(TextExtractor.class);
    private static final Duration START_LIMIT = Duration.ofMinutes(1);
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(5);

    private final ChildProcesses processes;
    private final ExtractionSettings settings;
    private final List<Seat> seats;
    private final BlockingQueue<Seat> free;
    private volatile boolean closed;

    TextExtractor(ChildProcesses processes, ExtractionSettings settings) {
        this.processes = processes;
        this.settings = settings;
        this.seats = IntStream.range(0, settings.children())
                .mapToObj(number -> new Seat())
                .toList();
        this.free = new ArrayBlockingQueue<>(settings.children(), true, seats);
    }

    /**
     * Reads a file; waits for its turn.
     *
     * @param fileName as its person named it: its ending helps to tell its type, nothing else of it is used
     * @throws ExtractionUnavailable when no file can be read just now
     */
    public ExtractedText extract(Path file, String fileName) {
        FileKind named = FileKind.named(fileName);
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("No such file");
        }
        try {
            if (Files.size(file) == 0) {
                return ExtractedText.without(Reason.EMPTY, named.mediaType());
            }
            Seat seat = free.take();
            try {
                return seat.read(file, named);
            } finally {
                free.add(seat);
            }
        } catch (IOException failed) {
            throw new ExtractionUnavailable("Files cannot be read", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ExtractionUnavailable("Stopped", stopped);
        }
    }

    /** How many files can be read at the same time. */
    public int places() {
        return seats.size();
    }

    /** The processes that run now. */
    List<Long> pids() {
        return seats.stream()
                .map(seat -> seat.child)
                .filter(child -> child != null && child.isAlive())
                .map(ReadingChild::pid)
                .toList();
    }

    @Override
    public void destroy() {
        closed = true;
        seats.forEach(Seat::leave);
    }

    /** The place of one process; used by one thread at a time. */
    private final class Seat {

        private volatile @Nullable ReadingChild child;
        private long lastUsed;

        ExtractedText read(Path file, FileKind named) throws IOException {
            ReadingChild reader = ready();
            try (Deadline deadline = reader.within(settings.timeLimit())) {
                try {
                    Reply reply = reader.ask(file, named.extension());
                    if (!reply.isWhole()) {
                        leave();
                    }
                    return Reading.of(reply, named);
                } catch (IOException | RuntimeException dead) {
                    leave();
                    if (closed) {
                        throw new ExtractionUnavailable("Stopped", dead);
                    }
                    log.info("A process that reads files has not answered: {}", dead.toString());
                    Reason reason = deadline.missed() ? Reason.TOOK_TOO_LONG : Reason.BROKEN;
                    return ExtractedText.without(reason, named.mediaType());
                }
            } finally {
                lastUsed = System.nanoTime();
            }
        }

        private ReadingChild ready() throws IOException {
            ReadingChild present = child;
            if (present != null && present.isAlive() && System.nanoTime() - lastUsed < IDLE_LIMIT.toNanos()) {
                return present;
            }
            leave();
            ReadingChild fresh =
                    ReadingChild.start(processes, settings.memory(), settings.timeLimit(), IDLE_LIMIT.multipliedBy(2));
            child = fresh;
            try (Deadline deadline = fresh.within(START_LIMIT)) {
                fresh.awaitReady();
                return fresh;
            } catch (IOException dead) {
                leave();
                throw dead;
            }
        }

        private void leave() {
            ReadingChild present = child;
            child = null;
            if (present != null) {
                present.close();
            }
        }
    }
}
