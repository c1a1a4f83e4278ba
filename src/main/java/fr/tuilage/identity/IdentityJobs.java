package fr.tuilage.identity;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class IdentityJobs {

    @Bean
    Task<Void> forgetSignInFailures(SignInAttempts attempts) {
        return Tasks.recurring("forget-sign-in-failures", FixedDelay.ofHours(1))
                .execute((instance, context) -> attempts.forget());
    }

    @Bean
    Task<Void> forgetActLinks(ActLinks links) {
        return Tasks.recurring("forget-act-links", FixedDelay.ofHours(24))
                .execute((instance, context) -> links.forget());
    }
}
