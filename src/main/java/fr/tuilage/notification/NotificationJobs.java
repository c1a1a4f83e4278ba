package fr.tuilage.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class NotificationJobs {

    private static final int SECONDS_BETWEEN = 60;

    @Bean
    Task<Void> writeDigests(Digests digests) {
        return Tasks.recurring("write-digests", FixedDelay.ofSeconds(SECONDS_BETWEEN))
                .execute((instance, context) -> digests.writeDue());
    }
}
