package fr.tuilage.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds links to the chain, a batch at a time. */
@Component
class TraceChain {

    /**
     * How far behind the last sealed entry a late one is still looked for: numbers are given when a transaction writes
     * and become visible when it commits. An entry that appears further back was not written by the application, is
     * never sealed, and is found by the verification.
     */
    static final long LATE = 10_000;

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;

    TraceChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seals the next entries that are committed; empty when there are none. */
    @Transactional
    public Optional<TraceHead> sealNext() {
        TraceHead head = jdbc.sql("select sequence, hash from trace_head where id = 1 for update")
                .query(TraceHead.class)
                .single();
        List<SealedEntry> entries = unsealed();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        for (SealedEntry entry : entries) {
            head = seal(entry, head);
        }
        jdbc.sql("update trace_head set sequence = ?, hash = ? where id = 1")
                .param(head.sequence())
                .param(head.hash())
                .update();
        return Optional.of(head);
    }

    private List<SealedEntry> unsealed() {
        return jdbc.sql("select " + SealedEntry.COLUMNS + " from trace_entry e"
                        + " left join trace_seal s on s.entry_id = e.id"
                        + " where s.entry_id is null"
                        + " and e.id > (select coalesce(max(entry_id), 0) from trace_seal) - :late"
                        + " order by e.id limit :batch")
                .param("late", LATE)
                .param("batch", BATCH)
                .query(SealedEntry::read)
                .list();
    }

    private TraceHead seal(SealedEntry entry, TraceHead previous) {
        long sequence = previous.sequence() + 1;
        String hash = entry.hash(sequence, previous.hash());
        jdbc.sql("insert into trace_seal (sequence, entry_id, previous_hash, hash) values (?, ?, ?, ?)")
                .params(sequence, entry.id(), previous.hash(), hash)
                .update();
        return new TraceHead(sequence, hash);
    }
}
