package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds a half of a seat from a day to a day, for which organisation; alternates are not among them (SEAT-2). */
public record HalfHolder(
        UUID seatId,
        SeatHalf half,
        @Nullable UUID organisationId,
        UUID personId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public boolean holdsOn(LocalDate day) {
        return Periods.contains(startsOn, endsOn, day);
    }
}
