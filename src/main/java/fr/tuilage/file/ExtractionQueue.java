package fr.tuilage.file;

import fr.tuilage.base.jobs.LeftWork;
import fr.tuilage.file.extraction.ExtractionUnavailable;
import fr.tuilage.file.extraction.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who is read next (DOC-1, DOC-3). What is due is held for a while, not by a lock: reading takes long, and whoever brings
 * the same content meanwhile must not wait. A node that is killed has held it for two minutes at most; a file that has
 * killed three is left alone.
 */
@Component
class ExtractionQueue implements LeftWork {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractionQueue.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    private final ContentRepository contents;
    private final ContentReading reading;
    private final TransactionOperations transactions;
    private final Clock clock;

    ExtractionQueue(
            ContentRepository contents, ContentReading reading, TransactionOperations transactions, Clock clock) {
        this.contents = contents;
        this.reading = reading;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Works on what is due, half a minute long: other jobs want their turn. Called by the job only. */
    void work() {
        long end = System.nanoTime() + AT_ONCE.toNanos();
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = next();
        }
    }

    /** Works on what has waited longest; false when nothing is due, or nothing can be read just now. */
    boolean next() {
        Optional<Turn> turn = begin();
        if (turn.isEmpty()) {
            return false;
        }
        Turn begun = turn.get();
        try {
            work(begun);
            return true;
        } catch (ExtractionUnavailable notTheFilesFault) {
            LOG.warn("Files cannot be read just now", notTheFilesFault);
            change(begun, content -> content.giveBack(later(AGAIN)));
            return false;
        } catch (RuntimeException failed) {
            // Whatever it is: one content must not hold up those behind it.
            LOG.error("Content {} was not read", begun.id(), failed);
            change(begun, content -> content.postpone(later(AGAIN.multipliedBy(begun.attempts()))));
            return true;
        }
    }

    @Override
    public void takeUp() {
        transactions.executeWithoutResult(status -> contents.takeUp(clock.instant()));
    }

    private Optional<Turn> begin() {
        Optional<Turn> turn =
                transactions.execute(status -> contents.due(clock.instant()).map(this::begin));
        return turn == null ? Optional.empty() : turn;
    }

    private Turn begin(Content content) {
        content.begin(later(ContentReading.STEP));
        return new Turn(content.id(), content.sha256(), content.state(), content.attempts(), content.facts());
    }

    private void work(Turn turn) {
        if (turn.state() == TextState.QUARANTINED && !reading.scan(turn)) {
            return;
        }
        if (turn.state() == TextState.WAITING && turn.attempts() > MOST_ATTEMPTS) {
            reading.leave(turn, Reason.GAVE_UP);
        } else {
            reading.read(turn);
        }
    }

    private void change(Turn turn, Consumer<Content> change) {
        transactions.executeWithoutResult(status -> contents.lock(turn.sha256()).ifPresent(change));
    }

    private Instant later(Duration delay) {
        return clock.instant().plus(delay);
    }
}
