package fr.tuilage.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.tuilage.support.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
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
class JobsTests {

    private static final Duration OFTEN = Duration.ofMillis(50);

    /** What a job of the test is about. */
    record Errand(String what) {}

    /** The scheduler waits for time to pass, so that the clock that stands still is not for it. */
    private final Clock clock = Clock.systemUTC();

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final OneTimeTask<Errand> errand = Tasks.oneTime("test-errand", Errand.class)
            .execute((instance, context) -> done.add(instance.getData().what()));

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void forget() {
        jdbc.sql("delete from scheduled_job where task_name like 'test-%'").update();
    }

    @Test
    @DisplayName("a single job fires with what it is about, and only once what scheduled it is committed")
    void singleJob() throws InterruptedException {
        Scheduler scheduler = start(errand);
        try {
            TransactionTemplate transaction = new TransactionTemplate(transactions);
            transaction.executeWithoutResult(status -> {
                scheduler.schedule(errand.instance("undone", new Errand("undone")), clock.instant());
                status.setRollbackOnly();
            });
            transaction.executeWithoutResult(
                    status -> scheduler.schedule(errand.instance("kept", new Errand("gardé")), clock.instant()));
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("gardé");
        } finally {
            scheduler.stop();
        }
        assertThat(done).isEmpty();
    }

    @Test
    @DisplayName("a recurring job is scheduled by itself and fires")
    void recurringJob() throws InterruptedException {
        Scheduler scheduler = start(Tasks.recurring("test-round", FixedDelay.of(Duration.ZERO))
                .execute((instance, context) -> done.add("round")));
        try {
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("round");
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("round");
        } finally {
            scheduler.stop();
        }
    }

    private Scheduler start(Task<?> task) {
        Scheduler scheduler = JobsConfiguration.scheduler(dataSource, List.of(task), clock, OFTEN);
        scheduler.start();
        return scheduler;
    }
}
