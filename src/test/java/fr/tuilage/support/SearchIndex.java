package fr.tuilage.support;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.boot.test.context.TestComponent;

/** The index of the search, for tests that look something up in the transaction that wrote it. */
@TestComponent
public class SearchIndex {

    private final EntityManager entities;

    SearchIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** From here on what was written in this transaction is found. */
    public void settle() {
        entities.flush();
        SearchSession session = Search.session(entities);
        session.indexingPlan().execute();
        session.workspace().refresh();
    }

    /** As if its folder had been thrown away. */
    public void empty() {
        Search.session(entities).workspace().purge();
        Search.session(entities).workspace().refresh();
    }
}
