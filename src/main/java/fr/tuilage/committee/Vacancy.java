package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.UUID;

/** Half a seat that nobody holds, and since when (SEAT-3). */
public record Vacancy(UUID committeeId, UUID seatId, String seatName, SeatHalf half, LocalDate since) {}
