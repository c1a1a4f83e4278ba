package fr.tuilage.file;

import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchEntryDraft;
import fr.tuilage.search.SearchFeed;
import fr.tuilage.search.SearchSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lets documents be found by their name, their title and, once it is read, their text (DOC-2). */
@Component
class DocumentEntries implements SearchSource {

    static final String PATH = "documents/";

    private final DocumentRepository documents;
    private final ContentTextRepository texts;
    private final DocumentPlaces places;
    private final SearchFeed feed;

    DocumentEntries(DocumentRepository documents, ContentTextRepository texts, DocumentPlaces places, SearchFeed feed) {
        this.documents = documents;
        this.texts = texts;
        this.places = places;
        this.feed = feed;
    }

    @Override
    public List<UUID> idsAfter(UUID after, Limit some) {
        return documents.idsAfter(after, some);
    }

    @Override
    public void feed(Collection<UUID> ids) {
        put(documents.shown(ids));
    }

    /** Documents with the version that is shown. */
    void put(Collection<DocumentRow> rows) {
        rows.forEach(this::put);
    }

    void remove(UUID documentId) {
        feed.remove(EntryKind.DOCUMENT, documentId);
    }

    private void put(DocumentRow row) {
        Document document = row.document();
        ContentFacts facts = row.content().facts();
        boolean found = row.content().state().isGiven();
        String text = found
                ? texts.findById(row.content().id()).map(ContentText::text).orElse("")
                : "";
        LocalDate on = Objects.requireNonNullElseGet(
                facts.writtenOn(), () -> LocalDate.ofInstant(row.version().addedAt(), ZoneOffset.UTC));
        feed.put(new SearchEntryDraft(
                EntryKind.DOCUMENT,
                document.id(),
                document.scopeId(),
                places.audiences(document.owner()),
                title(document.name(), facts.title()),
                text,
                on,
                null,
                null,
                PATH + document.id()));
    }

    private static String title(String name, @Nullable String title) {
        return title == null || name.contains(title) ? name : name + " · " + title;
    }
}
