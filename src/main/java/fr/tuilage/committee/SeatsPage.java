package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that the page of the partners shows, read together.
 *
 * @param today the day it is where the committee is
 * @param manageable whether the reader may change seats and mandates
 * @param seats the seats of today and those that open later, as they will be held on their first day
 * @param mandates past, present and to come, seat by seat, the latest first
 */
public record SeatsPage(
        UUID committeeId,
        String committeeName,
        LocalDate today,
        boolean manageable,
        List<SeatDetails> seats,
        List<MandateLine> mandates) {

    /** The mandates of one seat, the latest first. */
    public List<MandateLine> mandatesOf(SeatDetails seat) {
        return mandates.stream()
                .filter(mandate -> mandate.seatId().equals(seat.id()))
                .toList();
    }
}
