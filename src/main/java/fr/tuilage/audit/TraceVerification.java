package fr.tuilage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the whole chain and says where it does not hold (LOG-1). */
@Service
public class TraceVerification {

    private static final int PAGE = 10_000;
    private static final String START = "0".repeat(64);

    private final JdbcClient jdbc;
    private final TraceHeadFile headFile;

    TraceVerification(JdbcClient jdbc, TraceHeadFile headFile) {
        this.jdbc = jdbc;
        this.headFile = headFile;
    }

    /** Reads every entry and every seal; nothing is kept in memory but one page of them. */
    @Transactional(readOnly = true)
    public TraceReport verify() {
        Walk walk = new Walk(headsKeptOutside());
        List<Link> page = links(0);
        while (!page.isEmpty()) {
            page.forEach(walk::follow);
            page = links(page.getLast().sequence());
        }
        walk.end();
        strangers().forEach(entry -> walk.findings.add(new TraceFinding(TraceFinding.Kind.NEVER_SEALED, entry)));
        return new TraceReport(walk.sealed, waiting(), headFile.path(), List.copyOf(walk.findings));
    }

    private NavigableMap<Long, Set<String>> headsKeptOutside() {
        NavigableMap<Long, Set<String>> heads = new TreeMap<>();
        headFile.read()
                .forEach(head -> heads.computeIfAbsent(head.sequence(), place -> new HashSet<>())
                        .add(head.hash()));
        return heads;
    }

    private List<Link> links(long after) {
        return jdbc.sql("select s.sequence, s.previous_hash, s.hash, " + SealedEntry.COLUMNS
                        + " from trace_seal s left join trace_entry e on e.id = s.entry_id"
                        + " where s.sequence > :after order by s.sequence limit :page")
                .param("after", after)
                .param("page", PAGE)
                .query(Link::read)
                .list();
    }

    /** Entries so far behind the end that the application would have sealed them, had it written them. */
    private List<Long> strangers() {
        return jdbc.sql("select e.id from trace_entry e left join trace_seal s on s.entry_id = e.id"
                        + " where s.entry_id is null"
                        + " and e.id <= (select coalesce(max(entry_id), 0) from trace_seal) - :late order by e.id")
                .param("late", TraceChain.LATE)
                .query(Long.class)
                .list();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from trace_entry e left join trace_seal s on s.entry_id = e.id"
                        + " where s.entry_id is null")
                .query(Long.class)
                .single();
    }

    private record Link(
            long sequence,
            String previousHash,
            String hash,
            @Nullable SealedEntry entry) {

        static Link read(ResultSet row, int number) throws SQLException {
            row.getLong("id");
            SealedEntry entry = row.wasNull() ? null : SealedEntry.read(row, number);
            return new Link(row.getLong("sequence"), row.getString("previous_hash"), row.getString("hash"), entry);
        }
    }

    /** One pass along the chain. */
    private static final class Walk {

        private final List<TraceFinding> findings = new ArrayList<>();
        private final NavigableMap<Long, Set<String>> heads;
        private long sealed;
        private String lastHash = START;

        Walk(NavigableMap<Long, Set<String>> heads) {
            this.heads = heads;
        }

        void follow(Link link) {
            if (link.sequence() != sealed + 1) {
                find(TraceFinding.Kind.SEAL_REMOVED, sealed + 1);
            } else if (!link.previousHash().equals(lastHash)) {
                find(TraceFinding.Kind.ORDER_CHANGED, link.sequence());
            }
            if (link.entry() == null) {
                find(TraceFinding.Kind.ENTRY_REMOVED, link.sequence());
            } else if (!link.entry().hash(link.sequence(), link.previousHash()).equals(link.hash())) {
                find(TraceFinding.Kind.ENTRY_CHANGED, link.sequence());
            }
            Set<String> kept = heads.getOrDefault(link.sequence(), Set.of(link.hash()));
            if (!kept.equals(Set.of(link.hash()))) {
                find(TraceFinding.Kind.CHAIN_REWRITTEN, link.sequence());
            }
            sealed = link.sequence();
            lastHash = link.hash();
        }

        void end() {
            Map.Entry<Long, Set<String>> last = heads.lastEntry();
            if (last == null && sealed > 0) {
                find(TraceFinding.Kind.NO_HEAD_OUTSIDE, sealed);
            } else if (last != null && last.getKey() > sealed) {
                find(TraceFinding.Kind.TAIL_CUT, sealed + 1);
            }
        }

        private void find(TraceFinding.Kind kind, long sequence) {
            findings.add(new TraceFinding(kind, sequence));
        }
    }
}
