package fr.tuilage.committee;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A committee's place in the world beside one of its seats, as read in one statement. */
record PlanningRow(
        String name,
        ZoneId timeZone,
        @Nullable SchoolZone schoolZone,
        PublicHolidayRegion publicHolidays,
        @Nullable UUID seatId,
        @Nullable String seatName,
        @Nullable LocalDate since) {

    /** The seat of this row; none when the committee has none that may be given duties. */
    Optional<SeatInTurn> seat() {
        return seatId == null || seatName == null || since == null
                ? Optional.empty()
                : Optional.of(new SeatInTurn(seatId, seatName, since));
    }
}
