package fr.tuilage.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

    private static final int SECONDS_BETWEEN = 20;
    private static final int HOURS_BETWEEN_PURGES = 24;

    @Bean
    Task<Void> sendMail(OutboxSender sender) {
        return Tasks.recurring("send-mail", FixedDelay.ofSeconds(SECONDS_BETWEEN))
                .execute((instance, context) -> sender.sendDue());
    }

    @Bean
    Task<Void> purgeOutbox(OutboxPurge purge) {
        return Tasks.recurring("purge-outbox", FixedDelay.ofHours(HOURS_BETWEEN_PURGES))
                .execute((instance, context) -> purge.purge());
    }
}
