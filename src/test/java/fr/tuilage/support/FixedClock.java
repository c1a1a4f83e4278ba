package fr.tuilage.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The clock of the tests: Monday 23 November 2026, 10:00 in Paris, until a test moves it. */
@TestConfiguration
public class FixedClock {

    public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    /** A clock that moves only when told to. */
    public static final class MovableClock extends Clock {

        private Instant now = START;

        public void advance(Duration duration) {
            now = now.plus(duration);
        }

        public void reset() {
            now = START;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
