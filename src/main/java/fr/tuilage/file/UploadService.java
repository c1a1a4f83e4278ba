package fr.tuilage.file;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes documents in (DOC-1). A stream may be slow: while it arrives no transaction is open. Once it is whole and on the
 * disk, one transaction names it; whatever stops before leaves nothing behind.
 */
@Service
public class UploadService {

    private static final Logger LOG = LoggerFactory.getLogger(UploadService.class);

    private final Filing filing;
    private final ContentStore store;
    private final TransactionOperations transactions;

    UploadService(Filing filing, ContentStore store, TransactionOperations transactions) {
        this.filing = filing;
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * Adds a document. A file of the same name at the same place becomes its next version; the same content again
     * changes nothing.
     *
     * @param fileName as it was called on the person's machine
     * @return the document
     * @throws NotFound when its place may not be seen
     * @throws Forbidden when one may not add to it
     * @throws RuleViolation when it is empty or too long, or the committee has no room left
     * @throws UncheckedIOException when the stream breaks off
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public UUID receive(OwnerId owner, String fileName, InputStream content) {
        UUID scope = inTransaction(() -> filing.requireAdd(owner));
        return take(scope, fileName, content, incoming -> filing.file(owner, FileNames.clean(fileName), incoming));
    }

    /**
     * Adds a version to a document; the earlier ones stay.
     *
     * @param version the version of the document that the person saw
     * @throws Conflict when somebody changed it since
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void receiveVersion(UUID documentId, int version, String fileName, InputStream content) {
        UUID scope =
                inTransaction(() -> filing.requireChange(documentId, version).scopeId());
        take(scope, fileName, content, incoming -> {
            filing.version(documentId, version, FileNames.clean(fileName), incoming);
            return documentId;
        });
    }

    private UUID take(UUID scope, String fileName, InputStream content, Function<Incoming, UUID> named) {
        Incoming incoming = arrived(fileName, content);
        try {
            return inTransaction(() -> {
                filing.hold(scope);
                return named.apply(incoming);
            });
        } finally {
            store.forget(incoming);
        }
    }

    private Incoming arrived(String fileName, InputStream content) {
        try {
            return store.receive(content, FileNames.clean(fileName));
        } catch (UncheckedIOException brokenOff) {
            LOG.warn("An upload was not stored: {}", String.valueOf(brokenOff.getCause()));
            throw brokenOff;
        }
    }

    private UUID inTransaction(Supplier<UUID> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
