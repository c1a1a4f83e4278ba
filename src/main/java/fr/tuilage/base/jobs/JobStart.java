package fr.tuilage.base.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets jobs run once the application is ready; tests run the work of a job themselves. */
@Component
@ConditionalOnProperty(name = "tuilage.jobs", havingValue = "true", matchIfMissing = true)
class JobStart {

    private final Scheduler scheduler;
    private final List<LeftWork> left;
    private final boolean alone;

    /** @param alone whether the database is this application's own */
    JobStart(
            Scheduler scheduler,
            List<LeftWork> left,
            @Value("#{'${spring.datasource.url:}'.isEmpty()}") boolean alone) {
        this.scheduler = scheduler;
        this.left = left;
        this.alone = alone;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (alone) {
            left.forEach(LeftWork::takeUp);
        }
        scheduler.start();
    }
}
