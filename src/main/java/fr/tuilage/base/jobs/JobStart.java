package fr.tuilage.base.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets jobs run once the application is ready; tests run the work of a job themselves. */
@Component
@ConditionalOnProperty(name = "tuilage.jobs", havingValue = "true", matchIfMissing = true)
class JobStart {

    private final Scheduler scheduler;

    JobStart(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
    }
}
