package fr.tuilage.consultation;

import fr.tuilage.committee.SeatHalf;
import java.util.UUID;

/** Somebody who holds a half of a seat today, or stands in for it, and is asked about the dates (SEAT-5). */
record Asked(UUID personId, UUID seatId, SeatHalf half, boolean alternate) {

    OwnPlace place() {
        return new OwnPlace(seatId, half);
    }
}
