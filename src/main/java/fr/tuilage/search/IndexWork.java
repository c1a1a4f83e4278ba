package fr.tuilage.search;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the index to what is stored, a few entries at a time and by the same outbox as everything else: meanwhile all that
 * is there is found, and who writes does not wait.
 */
@Component
class IndexWork {

    /** Texts may be long. */
    private static final Limit FEW = Limit.of(10);

    private static final int IDS = 1_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final List<SearchSource> sources;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    IndexWork(List<SearchSource> sources, EntityManager entities, JdbcClient jdbc, TransactionOperations transactions) {
        this.sources = sources;
        this.entities = entities;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Takes out what is no longer stored, has every module feed what it stores, and puts in again whatever was fed. */
    void all() {
        transactions.executeWithoutResult(status -> forget());
        for (SearchSource source : sources) {
            few(source::idsAfter, source::feed);
        }
        few(this::after, this::again);
    }

    /** A transaction for each few. */
    private void few(BiFunction<UUID, Limit, List<UUID>> after, Consumer<List<UUID>> work) {
        List<UUID> next = after.apply(BEFORE_ALL, FEW);
        while (!next.isEmpty()) {
            List<UUID> ids = next;
            transactions.executeWithoutResult(status -> work.accept(ids));
            next = after.apply(ids.getLast(), FEW);
        }
    }

    /** Whether nothing is in the index: it is new, or somebody threw it away. */
    boolean isMissing() {
        return Boolean.TRUE.equals(transactions.execute(status -> session()
                        .search(SearchEntry.class)
                        .where(search -> search.matchAll())
                        .fetchTotalHitCount()
                == 0));
    }

    private void again(List<UUID> ids) {
        entities.createQuery("select e from SearchEntry e where e.id in :ids", SearchEntry.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(session().indexingPlan()::addOrUpdate);
    }

    private void forget() {
        SearchSession session = session();
        try (SearchScroll<UUID> all = session.search(SearchEntry.class)
                .select(entry -> entry.id(UUID.class))
                .where(search -> search.matchAll())
                .scroll(IDS)) {
            for (SearchScrollResult<UUID> some = all.next(); some.hasHits(); some = all.next()) {
                Set<UUID> unknown = new HashSet<>(some.hits());
                stored(some.hits()).forEach(unknown::remove);
                unknown.forEach(id -> session.indexingPlan().purge(SearchEntry.class, id, null));
            }
        }
    }

    private List<UUID> after(UUID id, Limit some) {
        return jdbc.sql("select id from search_entry where id > :id order by id limit :entries")
                .param("id", id)
                .param("entries", some.max())
                .query(UUID.class)
                .list();
    }

    private List<UUID> stored(List<UUID> ids) {
        return jdbc.sql("select id from search_entry where id in (:ids)")
                .param("ids", ids)
                .query(UUID.class)
                .list();
    }

    private SearchSession session() {
        return Search.session(entities);
    }
}
