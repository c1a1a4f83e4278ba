package fr.tuilage.consultation;

import fr.tuilage.committee.SeatHalf;
import java.util.UUID;

/** A half of a seat that the reader holds, or stands in for. */
public record OwnPlace(UUID seatId, SeatHalf half) {}
