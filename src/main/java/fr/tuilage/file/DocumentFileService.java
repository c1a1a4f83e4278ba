package fr.tuilage.file;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bytes of documents, given to whoever sees the document (DOC-4). */
@Service
public class DocumentFileService {

    private final DocumentRepository documents;
    private final DocumentPlaces places;
    private final ContentStore store;

    DocumentFileService(DocumentRepository documents, DocumentPlaces places, ContentStore store) {
        this.documents = documents;
        this.places = places;
        this.store = store;
    }

    /**
     * The content of one version, to be fetched.
     *
     * @throws NotFound when there is no such version, or its place may not be seen
     * @throws RuleViolation while a virus scanner has not looked at it, or when it is hostile
     */
    @Transactional(readOnly = true)
    public DocumentFile file(UUID id, int number) {
        DocumentRow row = seen(id, number);
        if (!row.content().state().isGiven()) {
            throw new RuleViolation("refusal.file." + row.content().state().name());
        }
        return new DocumentFile(
                named(row),
                row.content().facts().mediaType(),
                store.open(row.content().sha256()));
    }

    /** @throws NotFound when it has no picture, there is no such version, or its place may not be seen */
    @Transactional(readOnly = true)
    public DocumentFile preview(UUID id, int number) {
        DocumentRow row = seen(id, number);
        if (!row.content().hasPreview() || !row.content().state().isGiven()) {
            throw new NotFound();
        }
        return new DocumentFile(
                row.document().name(),
                "image/png",
                store.openPreview(row.content().sha256()));
    }

    private DocumentRow seen(UUID id, int number) {
        DocumentRow row = documents.version(id, number).orElseThrow(NotFound::new);
        places.place(row.document().owner());
        return row;
    }

    /** The document's name, with the extension by which machines know the kind. */
    private static String named(DocumentRow row) {
        String name = row.document().name();
        String extension = FileNames.extension(row.version().fileName());
        return FileNames.extension(name).equals(extension) ? name : name + extension;
    }
}
