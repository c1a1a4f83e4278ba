package fr.tuilage.file;

import fr.tuilage.file.extraction.ExtractedText;
import fr.tuilage.file.extraction.Outcome;
import fr.tuilage.file.extraction.Previews;
import fr.tuilage.file.extraction.Reason;
import fr.tuilage.file.extraction.TextExtractor;
import fr.tuilage.file.extraction.VirusScanner;
import fr.tuilage.file.extraction.VirusScanner.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has a content scanned and read, and writes what came of it, together with what the search is to find, in one
 * transaction. No transaction is open meanwhile.
 */
@Component
class ContentReading {

    /** Longer than each of the steps: scanning, reading with the start of a process, drawing. */
    static final Duration STEP = Duration.ofMinutes(2);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 4;

    private final ContentRepository contents;
    private final ContentTextRepository texts;
    private final DocumentRepository documents;
    private final DocumentEntries entries;
    private final ContentStore store;
    private final VirusScanner scanner;
    private final TextExtractor extractor;
    private final Previews previews;
    private final TransactionOperations transactions;
    private final Clock clock;

    ContentReading(
            ContentRepository contents,
            ContentTextRepository texts,
            DocumentRepository documents,
            DocumentEntries entries,
            ContentStore store,
            VirusScanner scanner,
            TextExtractor extractor,
            Previews previews,
            TransactionOperations transactions,
            Clock clock) {
        this.contents = contents;
        this.texts = texts;
        this.documents = documents;
        this.entries = entries;
        this.store = store;
        this.scanner = scanner;
        this.extractor = extractor;
        this.previews = previews;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether it may go on: not while the scanner is away, never when it has found something. */
    boolean scan(Turn turn) {
        Verdict verdict = scanner.scan(store.local(turn.sha256()));
        switch (verdict) {
            case CLEAN ->
                transactions.executeWithoutResult(status -> contents.lock(turn.sha256())
                        .ifPresent(content -> {
                            content.pass();
                            content.postpone(clock.instant().plus(STEP));
                        }));
            case INFECTED -> leave(turn, Reason.VIRUS);
            case NOT_SCANNED ->
                transactions.executeWithoutResult(status -> contents.lock(turn.sha256())
                        .ifPresent(content -> content.postpone(clock.instant().plus(wait(turn.attempts())))));
        }
        return verdict == Verdict.CLEAN;
    }

    private static Duration wait(int attempts) {
        Duration wait = Duration.ofSeconds(30).multipliedBy(1L << Math.min(attempts, DOUBLINGS + 1));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    void read(Turn turn) {
        Path file = store.local(turn.sha256());
        extend(turn);
        ExtractedText read = extractor.extract(file, name(turn));
        boolean drawn = read.outcome() != Outcome.REFUSED && draw(turn, file, read.mediaType());
        ContentFacts facts = new ContentFacts(
                MediaTypes.proper(read.mediaType()),
                read.title(),
                read.author(),
                read.language(),
                read.pages(),
                read.writtenOn());
        end(turn, TextState.valueOf(read.outcome().name()), read.reason(), facts, drawn, read.text());
    }

    /** Without reading it. */
    void leave(Turn turn, Reason reason) {
        end(turn, TextState.valueOf(reason.outcome().name()), reason, turn.facts(), false, "");
    }

    private boolean draw(Turn turn, Path file, String mediaType) {
        extend(turn);
        Optional<byte[]> picture = previews.preview(file, mediaType);
        picture.ifPresent(png -> store.keepPreview(turn.sha256(), png));
        return picture.isPresent();
    }

    private String name(Turn turn) {
        return contents.fileNames(turn.id(), Limit.of(1)).stream().findFirst().orElse("");
    }

    private void extend(Turn turn) {
        transactions.executeWithoutResult(
                status -> contents.extend(turn.id(), clock.instant().plus(STEP)));
    }

    /** Under the lock for which whoever brings the same content waits: the search has both documents' text. */
    private void end(
            Turn turn, TextState state, @Nullable Reason reason, ContentFacts facts, boolean drawn, String text) {
        transactions.executeWithoutResult(status -> contents.lock(turn.sha256()).ifPresent(content -> {
            content.end(state, reason == null ? null : reason.key(), facts, drawn);
            if (state == TextState.READ) {
                texts.findById(content.id())
                        .ifPresentOrElse(
                                kept -> kept.change(text), () -> texts.save(new ContentText(content.id(), text)));
            }
            entries.put(documents.showing(content.id()));
        }));
    }
}
