package fr.tuilage.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries in the transaction of who feeds them; what the index has to do is written with them. */
@Component
class StoredEntries implements SearchFeed {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    StoredEntries(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(SearchEntryDraft draft) {
        UUID id = SearchEntry.id(draft.kind(), draft.sourceId());
        reserve(id, draft);
        Objects.requireNonNull(entities.find(SearchEntry.class, id, LockModeType.PESSIMISTIC_WRITE))
                .change(draft);
    }

    /** So that there is a row to lock: two who feed the same for the first time wait for each other. */
    private void reserve(UUID id, SearchEntryDraft draft) {
        jdbc.sql("insert into search_entry (id, version, kind, source_id, scope_id, audiences, title, text, path)"
                        + " values (?, 0, ?, ?, ?, '', '', '', '') on duplicate key update version = version")
                .params(id, draft.kind().name(), draft.sourceId(), draft.scopeId())
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(EntryKind kind, UUID sourceId) {
        SearchEntry entry =
                entities.find(SearchEntry.class, SearchEntry.id(kind, sourceId), LockModeType.PESSIMISTIC_WRITE);
        if (entry != null) {
            entities.remove(entry);
            // What is put again in the same transaction is new.
            entities.flush();
        }
    }
}
