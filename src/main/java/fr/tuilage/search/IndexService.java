package fr.tuilage.search;

import fr.tuilage.base.Forbidden;
import fr.tuilage.identity.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the index does, for administrators: numbers, and nothing of what is in it (ID-2). */
@Service
public class IndexService {

    private final JdbcClient jdbc;
    private final IndexRebuild rebuild;
    private final CurrentPerson currentPerson;

    IndexService(JdbcClient jdbc, IndexRebuild rebuild, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.rebuild = rebuild;
        this.currentPerson = currentPerson;
    }

    /**
     * How the index does.
     *
     * @throws Forbidden when the person is no administrator
     */
    @Transactional(readOnly = true)
    public IndexState state() {
        currentPerson.requireAdministrator();
        return jdbc.sql("select (select count(*) from search_entry) as entries,"
                        + " (select count(*) from hsearch_outbox_event where status = 'PENDING') as waiting,"
                        + " (select count(*) from hsearch_outbox_event where status = 'ABORTED') as failed,"
                        + " exists (select 1 from scheduled_job where task_name = :task) as rebuilding")
                .param("task", IndexRebuild.TASK)
                .query((row, number) ->
                        new IndexState(row.getLong(1), row.getLong(2), row.getLong(3), row.getBoolean(4)))
                .single();
    }

    /**
     * Has the index made anew; meanwhile everything that is in it is found.
     *
     * @return false when it was asked for already
     * @throws Forbidden when the person is no administrator
     */
    @Transactional
    public boolean rebuild() {
        currentPerson.requireAdministrator();
        return rebuild.ask();
    }
}
