package fr.tuilage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.tuilage.base.Ids;
import fr.tuilage.support.IntegrationTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TraceSealingTests {

    @Autowired
    private Trace trace;

    @Autowired
    private TraceSealing sealing;

    @Autowired
    private TraceVerification verification;

    @Autowired
    private RecurringTask<Void> sealTrace;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    @DisplayName("LOG-1 the job seals all that is committed and keeps the head outside the database")
    void job() {
        record(3);
        sealTrace.executeRecurringly(new TaskInstance<>(sealTrace.getName(), RecurringTask.INSTANCE), null);
        TraceReport report = verification.verify();
        assertThat(report.waiting()).isZero();
        assertThat(report.findings()).isEmpty();
        assertThat(report.headFile()).exists();
    }

    @Test
    @DisplayName("LOG-1 what was rolled back leaves no trace")
    void rolledBack() {
        long before = entries();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            trace.record("adopt-minutes", "minutes", Ids.next(), null);
            status.setRollbackOnly();
        });
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    @DisplayName("LOG-1 two nodes that seal at once make one chain")
    void twoSealers() throws Exception {
        record(50);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> node = () -> {
                sealing.seal();
                return true;
            };
            for (Future<Boolean> sealed : nodes.invokeAll(List.of(node, node))) {
                assertThat(sealed.get()).isTrue();
            }
        }
        assertThat(verification.verify().findings()).isEmpty();
        assertThat(verification.verify().waiting()).isZero();
    }

    private void record(int times) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int time = 0; time < times; time++) {
                trace.record("adopt-minutes", "minutes", Ids.next(), null);
            }
        });
    }

    private long entries() {
        return jdbc.sql("select count(*) from trace_entry").query(Long.class).single();
    }
}
