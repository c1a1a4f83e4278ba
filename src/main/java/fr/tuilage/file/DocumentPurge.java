package fr.tuilage.file;

import fr.tuilage.base.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
    private final DocumentEntries entries;
    private final TransactionOperations transactions;
    private final Clock clock;

    DocumentPurge(
            DocumentRepository documents,
            ContentRepository contents,
            ContentStore store,
            DocumentEntries entries,
            TransactionOperations transactions,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.store = store;
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Called by the job only. */
    void purge() {
        Instant limit = clock.instant().minus(AGE);
        List<UUID> removed = documents.removedBefore(limit, AT_ONCE);
        while (!removed.isEmpty()) {
            removed.forEach(id -> transactions.executeWithoutResult(status -> {
                documents.deleteRemoved(id, limit);
                entries.remove(id);
            }));
            removed = documents.removedBefore(limit, AT_ONCE);
        }
        List<String> unused = contents.unused(limit, AT_ONCE);
        while (!unused.isEmpty()) {
            unused.forEach(sha256 -> transactions.executeWithoutResult(status -> forget(sha256)));
            unused = contents.unused(limit, AT_ONCE);
        }
        store.sweep(AGE, this::forgetUnnamed);
    }

    /** Bytes without a row get one for a moment: whoever brings them again waits at it until they are gone. */
    private void forgetUnnamed(String sha256, Runnable remove) {
        if (contents.existsBySha256(sha256)) {
            return;
        }
        UUID own = Ids.next();
        transactions.executeWithoutResult(status -> {
            contents.name(own, sha256, 1, "", TextState.REFUSED.name(), clock.instant());
            contents.lock(sha256).filter(content -> content.id().equals(own)).ifPresent(content -> {
                remove.run();
                contents.delete(content);
            });
        });
    }

    private void forget(String sha256) {
        contents.lock(sha256).filter(content -> !contents.isUsed(sha256)).ifPresent(content -> {
            contents.delete(content);
            store.remove(sha256);
        });
    }
}
