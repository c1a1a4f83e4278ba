package fr.tuilage.committee;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for long vacancies every morning (SEAT-3). */
@Configuration
class VacancyReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(VacancyReminderJob.class);
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> vacancyReminderTask(VacancyReminder reminder) {
        return Tasks.recurring("seat-vacancy", Schedules.daily(ZoneId.of("Europe/Paris"), MORNING))
                .execute((instance, context) -> reminder.committees().forEach(id -> remind(reminder, id)));
    }

    /** Each committee for itself: one that fails is tried again tomorrow and keeps no other from its reminder. */
    private static void remind(VacancyReminder reminder, UUID committeeId) {
        try {
            reminder.remind(committeeId);
        } catch (RuntimeException failed) {
            LOG.error("The vacancies of committee {} were not announced", committeeId, failed);
        }
    }
}
