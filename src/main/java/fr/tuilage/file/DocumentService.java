package fr.tuilage.file;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of committees and of what belongs to them, seen by whoever sees that (DOC-1, DOC-4). */
@Service
public class DocumentService {

    private static final int BEGINNING = 4_000;

    private final DocumentRepository documents;
    private final ContentTextRepository texts;
    private final DocumentReader reader;
    private final DocumentPlaces places;
    private final DocumentEntries entries;
    private final Filing filing;
    private final Trace trace;
    private final Clock clock;

    DocumentService(
            DocumentRepository documents,
            ContentTextRepository texts,
            DocumentReader reader,
            DocumentPlaces places,
            DocumentEntries entries,
            Filing filing,
            Trace trace,
            Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.reader = reader;
        this.places = places;
        this.entries = entries;
        this.filing = filing;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * What the person who acts may do at a place.
     *
     * @throws NotFound when it may not be seen
     */
    @Transactional(readOnly = true)
    public DocumentPlace place(OwnerId owner) {
        return places.place(owner);
    }

    /**
     * A page of the documents of one place, the newest first; of a committee, with those of everything that belongs to it.
     *
     * @param words only those in whose name these stand; empty for all
     * @throws NotFound when the place may not be seen
     */
    @Transactional(readOnly = true)
    public List<DocumentLine> page(OwnerId owner, String words, int page, int size) {
        DocumentPlace place = places.place(owner);
        Pageable asked = PageRequest.of(page, size);
        String within = '%' + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + '%';
        return reader.lines(
                place.scopeId().equals(owner.id())
                        ? documents.ofScope(place.scopeId(), within, asked)
                        : documents.ofOwner(owner.kind(), owner.id(), within, asked),
                owner,
                place);
    }

    /** @throws NotFound when there is no such document, or its place may not be seen */
    @Transactional(readOnly = true)
    public DocumentDetails details(UUID id) {
        List<DocumentRow> rows = documents.versions(id);
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        DocumentRow shown = rows.getFirst();
        DocumentPlace place = places.place(shown.document().owner());
        return new DocumentDetails(
                place.scopeId(),
                place.scopeName(),
                reader.lines(List.of(shown), shown.document().owner(), place).getFirst(),
                reader.versions(rows, place),
                shown.content().state() == TextState.READ
                        ? texts.beginning(shown.content().id(), BEGINNING).orElse("")
                        : "");
    }

    /**
     * Gives it another name; what it is called when it is fetched follows.
     *
     * @param version that the person saw
     * @throws Conflict when somebody changed it since
     * @throws Forbidden when it is somebody else's, and one does not manage the place
     * @throws RuleViolation when the name is missing or too long
     */
    @Transactional
    public void rename(UUID id, int version, String name) {
        Document document = filing.changeable(id);
        document.rename(version, name);
        feed(id);
        trace.record("rename-document", "document", id, document.scopeId(), "name");
    }

    /**
     * Removes it from every list; for a day it can be brought back.
     *
     * @param version that the person saw
     * @throws Conflict when somebody changed it since
     * @throws Forbidden when it is somebody else's, and one does not manage the place
     */
    @Transactional
    public void remove(UUID id, int version) {
        Document document = filing.changeable(id);
        document.remove(version, clock.instant());
        entries.remove(id);
        trace.record("remove-document", "document", id, document.scopeId());
    }

    /** Brings back what was removed; nothing happens when it was not. */
    @Transactional
    public void restore(UUID id) {
        Document document = filing.changeable(id);
        document.restore();
        feed(id);
        trace.record("restore-document", "document", id, document.scopeId());
    }

    private void feed(UUID id) {
        documents.versions(id).stream().limit(1).forEach(row -> entries.put(List.of(row)));
    }
}
