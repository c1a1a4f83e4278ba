package fr.tuilage.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who did what and when, in the transaction of what is done (LOG-1). Ids and field names, never content. */
@Service
public class Trace {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;

    Trace(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Adds one line to the trace.
     *
     * @param action a verb in kebab-case, such as {@code adopt-minutes}
     * @param subjectType the kind of thing, such as {@code minutes}
     * @param fields names of changed fields, never their content
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String action, String subjectType, UUID subjectId, @Nullable UUID committeeId, String... fields) {
        jdbc.sql("insert into trace_entry (at, actor_id, action, subject_type, subject_id, committee_id, fields)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(Timestamp.from(clock.instant()))
                .param(actor.personId().orElse(null))
                .param(action)
                .param(subjectType)
                .param(subjectId)
                .param(committeeId)
                .param(String.join(",", fields))
                .update();
    }
}
