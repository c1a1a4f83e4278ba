package fr.tuilage.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals what was written, every minute (LOG-1); its head leaves the database only once it is committed there. */
@Configuration(proxyBeanMethods = false)
public class TraceSealing {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final TraceChain chain;
    private final TraceHeadFile headFile;

    TraceSealing(TraceChain chain, TraceHeadFile headFile) {
        this.chain = chain;
        this.headFile = headFile;
    }

    /** Seals all committed entries, in order; one sealer at a time across all nodes. */
    public void seal() {
        Optional<TraceHead> head = chain.sealNext();
        while (head.isPresent()) {
            headFile.append(head.get());
            head = chain.sealNext();
        }
    }

    @Bean
    RecurringTask<Void> sealTrace() {
        return Tasks.recurring("seal-trace", FixedDelay.of(INTERVAL)).execute((instance, context) -> seal());
    }
}
