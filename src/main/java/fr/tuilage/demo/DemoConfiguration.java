package fr.tuilage.demo;

import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The demo, where it is asked for; nothing of it exists in another installation. */
@Configuration
@ConditionalOnProperty("tuilage.demo")
@Import({
    DemoFounding.class,
    DemoMeeting.class,
    DemoDocuments.class,
    DemoGuest.class,
    DemoHistory.class,
    DemoLoader.class
})
class DemoConfiguration {

    @Bean
    TravellingClock travellingClock() {
        return new TravellingClock(Clock.systemUTC());
    }

    @Bean
    ApplicationRunner demo(DemoLoader loader) {
        return arguments -> loader.loadOnce();
    }
}
