package fr.tuilage.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat that a person holds around today; on which days exactly is known in the committee's time zone. */
record HeldSeat(
        UUID seatId,
        ZoneId timeZone,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    boolean on(Instant now) {
        return Periods.contains(startsOn, endsOn, LocalDate.ofInstant(now, timeZone));
    }
}
