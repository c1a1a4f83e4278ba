package fr.tuilage.search;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that makes the index anew; asked for by administrators, by the command line, or by a start without an index. */
@Configuration(proxyBeanMethods = false)
class IndexRebuild {

    /** There is one at a time, of all nodes. */
    static final String INSTANCE = "index";

    static final String TASK = "rebuild-search";

    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    IndexRebuild(ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Bean
    OneTimeTask<Void> rebuildSearch(IndexWork work) {
        return Tasks.oneTime(TASK).execute((instance, context) -> work.all());
    }

    /** False when it is asked for already. */
    boolean ask() {
        return jobs.getObject().scheduleIfNotExists(new TaskInstance<Void>(TASK, INSTANCE), clock.instant());
    }
}
