package fr.tuilage.consultation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after the consultations that go on, every quarter of an hour (CAL-4). */
@Configuration
class ConsultationJob {

    private static final Logger LOG = LoggerFactory.getLogger(ConsultationJob.class);
    private static final int MINUTES = 15;

    @Bean
    RecurringTask<Void> consultationTask(ConsultationRounds rounds) {
        return Tasks.recurring("consultation", FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) -> rounds.running().forEach(id -> lookAfter(rounds, id)));
    }

    /** Each for itself: one that fails is tried again at the next round and keeps no other from its mails. */
    private static void lookAfter(ConsultationRounds rounds, UUID planId) {
        try {
            rounds.lookAfter(planId);
        } catch (RuntimeException failed) {
            LOG.error("The consultation about year {} was not looked after", planId, failed);
        }
    }
}
