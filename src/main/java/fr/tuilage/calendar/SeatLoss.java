package fr.tuilage.calendar;

import java.util.UUID;

/**
 * A seat that a date would cost something: somebody of it is elsewhere then (CAL-2).
 *
 * @param whole whether nobody of the seat could come; otherwise one of its halves still can
 */
public record SeatLoss(UUID seatId, boolean whole) {}
