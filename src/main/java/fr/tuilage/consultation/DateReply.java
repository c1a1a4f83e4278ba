package fr.tuilage.consultation;

import fr.tuilage.committee.SeatHalf;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What is answered for one half of a seat and one date (CAL-4).
 *
 * @param on the day as it was shown, where the committee is
 * @param at the time as it was shown
 */
public record DateReply(UUID seatId, SeatHalf half, LocalDate on, LocalTime at, Reply reply) {}
