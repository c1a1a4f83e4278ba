package fr.tuilage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.audit.TraceFinding.Kind;
import fr.tuilage.base.Ids;
import fr.tuilage.support.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TraceVerificationTests {

    @TempDir
    private Path folder;

    @Autowired
    private Trace trace;

    @Autowired
    private TraceChain chain;

    @Autowired
    private JdbcClient jdbc;

    private TraceHeadFile headFile;
    private TraceVerification verification;
    private long last;

    @BeforeEach
    void sealSomeEntries() {
        headFile = new TraceHeadFile(folder);
        verification = new TraceVerification(jdbc, headFile);
        for (int number = 0; number < 5; number++) {
            trace.record("change-committee", "committee", Ids.next(), Ids.next(), "name", "territory");
        }
        last = seal();
    }

    @Test
    @DisplayName("LOG-1 what was written and sealed holds, and what is not sealed yet is only waiting")
    void holds() {
        trace.record("change-committee", "committee", Ids.next(), null);
        TraceReport report = verification.verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.sealed()).isEqualTo(last);
        assertThat(report.waiting()).isEqualTo(1);
    }

    @Test
    @DisplayName("LOG-1 a changed entry is found, whichever field it is")
    void changedEntry() {
        for (String change : new String[] {
            "at = at + interval 1 microsecond",
            "actor_id = uuid()",
            "action = 'change-committeE'",
            "subject_type = 'seat'",
            "subject_id = uuid()",
            "committee_id = null",
            "fields = 'name'"
        }) {
            jdbc.sql("update trace_entry set " + change + " where id = " + entry(last - 2))
                    .update();
            assertFound(Kind.ENTRY_CHANGED, last - 2);
        }
    }

    @Test
    @DisplayName("LOG-1 a removed entry is found")
    void removedEntry() {
        withoutForeignKeys("delete from trace_entry where id = " + entry(last - 2));
        assertFound(Kind.ENTRY_REMOVED, last - 2);
    }

    @Test
    @DisplayName("LOG-1 an entry removed together with its seal is found")
    void removedEntryAndSeal() {
        long entry = entry(last - 2);
        jdbc.sql("delete from trace_seal where sequence = " + (last - 2)).update();
        jdbc.sql("delete from trace_entry where id = " + entry).update();
        assertFound(Kind.SEAL_REMOVED, last - 2);
    }

    @Test
    @DisplayName("LOG-1 entries that changed places are found")
    void reordered() {
        jdbc.sql("update trace_seal set sequence = -1 where sequence = " + (last - 2))
                .update();
        jdbc.sql("update trace_seal set sequence = " + (last - 2) + " where sequence = " + (last - 1))
                .update();
        jdbc.sql("update trace_seal set sequence = " + (last - 1) + " where sequence = -1")
                .update();
        assertFound(Kind.ORDER_CHANGED, last - 2);
    }

    @Test
    @DisplayName("LOG-1 a cut tail is found by the head kept outside, however well the database is tidied")
    void cutTail() {
        cutTwo();
        assertFound(Kind.TAIL_CUT, last - 1);
    }

    @Test
    @DisplayName("LOG-1 a tail that was cut and written anew is found by the head kept outside")
    void rewrittenTail() {
        cutTwo();
        trace.record("give-mandate", "seat", Ids.next(), null);
        trace.record("give-mandate", "seat", Ids.next(), null);
        assertThat(seal()).isEqualTo(last);
        // The file grew too, by an honest application; the older line still tells.
        assertFound(Kind.CHAIN_REWRITTEN, last);
    }

    @Test
    @DisplayName("LOG-1 an entry slipped in among old ones is found")
    void slippedIn() {
        long forged = entry(last) + 1;
        insertEntry(forged + TraceChain.LATE + 1);
        seal();
        insertEntry(forged);
        assertThat(chain.sealNext()).isEmpty();
        assertFound(Kind.NEVER_SEALED, forged);
    }

    @Test
    @DisplayName("LOG-1 a missing file of heads is said, since a cut tail would not be found")
    void missingFile() throws IOException {
        Files.delete(headFile.path());
        assertFound(Kind.NO_HEAD_OUTSIDE, last);
    }

    private long seal() {
        long sealed = 0;
        for (Optional<TraceHead> head = chain.sealNext(); head.isPresent(); head = chain.sealNext()) {
            headFile.append(head.get());
            sealed = head.get().sequence();
        }
        return sealed;
    }

    private void cutTwo() {
        long entry = entry(last - 1);
        jdbc.sql("delete from trace_seal where sequence > " + (last - 2)).update();
        jdbc.sql("delete from trace_entry where id >= " + entry).update();
        jdbc.sql("update trace_head set sequence = ?, hash = (select hash from trace_seal where sequence = ?)")
                .params(last - 2, last - 2)
                .update();
    }

    private long entry(long sequence) {
        return jdbc.sql("select entry_id from trace_seal where sequence = ?")
                .param(sequence)
                .query(Long.class)
                .single();
    }

    private void insertEntry(long id) {
        jdbc.sql("insert into trace_entry (id, at, action, subject_type, subject_id, fields)"
                        + " values (?, '2026-11-23 09:00:00', 'adopt-minutes', 'minutes', uuid(), '')")
                .param(id)
                .update();
    }

    private void withoutForeignKeys(String statement) {
        jdbc.sql("set foreign_key_checks = 0").update();
        try {
            jdbc.sql(statement).update();
        } finally {
            jdbc.sql("set foreign_key_checks = 1").update();
        }
    }

    private void assertFound(Kind kind, long place) {
        assertThat(verification.verify().findings()).contains(new TraceFinding(kind, place));
    }
}
