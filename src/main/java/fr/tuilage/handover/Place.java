package fr.tuilage.handover;

import fr.tuilage.committee.SeatHalf;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over: a half of a seat, or the coordination.
 *
 * @param seatId with its half, or neither for the coordination
 */
public record Place(
        UUID committeeId, @Nullable UUID seatId, @Nullable SeatHalf half) {

    public Place {
        if ((seatId == null) != (half == null)) {
            throw new IllegalArgumentException("A half is of a seat");
        }
    }

    /** The coordination of a committee. */
    public static Place coordination(UUID committeeId) {
        return new Place(committeeId, null, null);
    }

    /** A half of a seat. */
    public static Place half(UUID committeeId, UUID seatId, SeatHalf half) {
        return new Place(committeeId, Objects.requireNonNull(seatId), Objects.requireNonNull(half));
    }
}
