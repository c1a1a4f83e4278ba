package fr.tuilage.demo;

import fr.tuilage.support.FixedClock;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The parts of the demo on a clock that stands still, loaded when a test asks for it. */
@TestConfiguration
@Import({
    DemoFounding.class,
    DemoMeeting.class,
    DemoDocuments.class,
    DemoGuest.class,
    DemoHistory.class,
    DemoLoader.class
})
public class DemoParts {

    @Bean
    @Primary
    TravellingClock travellingClock() {
        return new TravellingClock(Clock.fixed(FixedClock.START, ZoneOffset.UTC));
    }

    /** Loads the demo, for tests outside of its package. */
    @Bean
    public Demo demo(DemoLoader loader) {
        return loader::loadOnce;
    }

    /** The demo committee and its year. */
    @FunctionalInterface
    public interface Demo {
        void load();
    }
}
