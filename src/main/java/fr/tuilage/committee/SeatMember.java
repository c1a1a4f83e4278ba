package fr.tuilage.committee;

import java.util.UUID;

/** Someone who receives what the committee sends, for a half of a seat (SEAT-5). */
public record SeatMember(UUID personId, UUID seatId, SeatHalf half, boolean alternate) {}
