package fr.tuilage.file;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.Ids;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives what has arrived its name: content once (DOC-1), document and version, all in the caller's transaction. */
@Component
class Filing {

    private static final double BYTES_IN_A_GIGABYTE = 1024d * 1024 * 1024;

    private final DocumentRepository documents;
    private final DocumentVersionRepository versions;
    private final ContentRepository contents;
    private final ContentStore store;
    private final DocumentPlaces places;
    private final DocumentEntries entries;
    private final FileProperties limits;
    private final Quarantine quarantine;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    Filing(
            DocumentRepository documents,
            DocumentVersionRepository versions,
            ContentRepository contents,
            ContentStore store,
            DocumentPlaces places,
            DocumentEntries entries,
            FileProperties limits,
            Quarantine quarantine,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.contents = contents;
        this.store = store;
        this.places = places;
        this.entries = entries;
        this.limits = limits;
        this.quarantine = quarantine;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /** @return the committee whose shelf is to be held */
    UUID requireAdd(OwnerId owner) {
        DocumentPlace place = places.place(owner);
        place.requireAdd();
        return place.scopeId();
    }

    /** @throws Forbidden when it is somebody else's, and one does not manage the place */
    Document requireChange(UUID documentId, int version) {
        Document document = changeable(documentId);
        document.requireVersion(version);
        return document;
    }

    /** The first act of a transaction that adds: what it reads next is what the one before has left. */
    void hold(UUID scopeId) {
        documents.hold(scopeId);
    }

    /** The document, locked, to whoever added it or manages its place; also when it was removed. */
    Document changeable(UUID documentId) {
        // Both locked before anything is read: what is read next is what the one before has left.
        Document document = documents.findForChange(documentId).orElseThrow(NotFound::new);
        contents.lockShown(documentId);
        DocumentPlace place = places.place(document.owner());
        if (!place.mayChange(document, currentPerson.id())) {
            throw new Forbidden();
        }
        return document;
    }

    UUID file(OwnerId owner, String name, Incoming incoming) {
        DocumentPlace place = places.place(owner);
        place.requireAdd();
        Optional<Document> there = documents.named(owner.kind(), owner.id(), name).stream()
                .filter(found -> place.mayChange(found, currentPerson.id()))
                .findFirst();
        if (there.isEmpty()) {
            Document added = new Document(owner, place.scopeId(), name, currentPerson.id(), clock.instant());
            add(added, name, incoming);
            trace.record("add-document", "document", added.id(), place.scopeId());
            return added.id();
        }
        version(there.get(), name, incoming);
        return there.get().id();
    }

    void version(UUID documentId, int version, String fileName, Incoming incoming) {
        Document document = requireChange(documentId, version);
        if (document.isRemoved()) {
            throw new NotFound();
        }
        version(document, fileName, incoming);
    }

    private void version(Document document, String fileName, Incoming incoming) {
        boolean same = documents
                .version(document.id(), document.latest())
                .map(row -> row.content().sha256().equals(incoming.sha256()))
                .orElse(false);
        if (!same) {
            add(document, fileName, incoming);
            trace.record("add-document-version", "document", document.id(), document.scopeId());
        }
    }

    private void add(Document document, String fileName, Incoming incoming) {
        Content content = content(document.scopeId(), incoming);
        DocumentVersion version = document.version(content, fileName, currentPerson.id(), clock.instant());
        documents.save(document);
        versions.save(version);
        entries.put(List.of(new DocumentRow(document, version, content)));
    }

    /** Named before it is kept: whoever brings or removes the same content waits for this transaction. */
    private Content content(UUID scopeId, Incoming incoming) {
        requireRoom(scopeId, incoming);
        contents.name(
                Ids.next(),
                incoming.sha256(),
                incoming.size(),
                incoming.mediaType(),
                quarantine.first().name(),
                clock.instant());
        Content content = contents.lock(incoming.sha256()).orElseThrow();
        store.keep(incoming);
        return content;
    }

    /** What was removed counts until it is purged: it is still on the disk. */
    private void requireRoom(UUID scopeId, Incoming incoming) {
        long quota = limits.quota().toBytes();
        if (documents.bytesBeside(scopeId, incoming.sha256()) + incoming.size() > quota) {
            throw new RuleViolation("refusal.file.quota", Math.round(quota / BYTES_IN_A_GIGABYTE));
        }
    }
}
