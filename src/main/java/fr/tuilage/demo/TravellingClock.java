package fr.tuilage.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a demo installation: the demo committee's past is lived at the time when it took place. */
final class TravellingClock extends Clock {

    private final Clock present;
    private volatile Duration offset = Duration.ZERO;

    TravellingClock(Clock present) {
        this.present = present;
    }

    /** From now on it is that moment, and time goes on from there. */
    void travelTo(Instant moment) {
        offset = Duration.between(present.instant(), moment);
    }

    void returnToPresent() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return present.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(this, zone);
    }

    /** The same moments, read in another zone. */
    private static final class ZonedView extends Clock {

        private final Clock moments;
        private final ZoneId zone;

        ZonedView(Clock moments, ZoneId zone) {
            this.moments = moments;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return moments.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ZonedView(moments, other);
        }
    }
}
