package fr.tuilage.base.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler, wired by hand: db-scheduler's own starter is for another Spring Boot. */
@Configuration
class JobsConfiguration {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    /** A job whose node was killed is taken over after four of these without a sign of life. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    private static final int MISSED_SIGNS = 4;
    private static final int THREADS = 3;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, ObjectProvider<Task<?>> tasks, Clock clock) {
        return scheduler(dataSource, tasks.orderedStream().toList(), clock, BETWEEN_LOOKS);
    }

    static Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, Clock clock, Duration betweenLooks) {
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        List<Task<?>> onDemand =
                tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
        // With the caller's transaction: what is scheduled by work that is rolled back never happens.
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), onDemand)
                .startTasks(recurring)
                .tableName("scheduled_job")
                .alwaysPersistTimestampInUTC()
                .serializer(new JsonJobData())
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(THREADS)
                .pollingInterval(betweenLooks)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(MISSED_SIGNS)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .failureLogging(LogLevel.ERROR, true)
                .build();
    }
}
