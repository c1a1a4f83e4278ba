package fr.tuilage.committee;

import java.util.UUID;

/** A mandate of the seat's history, past, present or to come. */
public record MandateLine(UUID seatId, SeatHalf half, HolderLine holder) {}
