package fr.tuilage.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Forgets for good what was removed, and the contents that nothing holds any more. A content's row and its bytes go under
 * one lock, for which whoever brings the same content waits.
 */
@Component
class DocumentPurge {

    /** Long enough to undo, and for a machine that was stopped in the middle to be looked at. */
    static final Duration AGE = Duration.ofDays(1);

    private static final Limit AT_ONCE = Limit.of(200);

    private final DocumentRepository documents;
    private final ContentRepository contents;
    private final ContentStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    DocumentPurge(
            DocumentRepository documents,
            ContentRepository contents,
            ContentStore store,
            TransactionOperations transactions,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Called by the job only. */
    void purge() {
        Instant limit = clock.instant().minus(AGE);
        transactions.executeWithoutResult(status -> documents.deleteRemovedBefore(limit));
        List<String> unused = contents.unused(limit, AT_ONCE);
        while (!unused.isEmpty()) {
            unused.forEach(sha256 -> transactions.executeWithoutResult(status -> forget(sha256)));
            unused = contents.unused(limit, AT_ONCE);
        }
        store.sweep(AGE, contents::existsBySha256);
    }

    private void forget(String sha256) {
        contents.lock(sha256).filter(content -> !contents.isUsed(sha256)).ifPresent(content -> {
            contents.delete(content);
            store.remove(sha256);
        });
    }
}
