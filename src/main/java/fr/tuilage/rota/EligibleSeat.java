package fr.tuilage.rota;

import fr.tuilage.committee.SeatInTurn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A seat that may be given duties from a day on. */
public record EligibleSeat(UUID id, LocalDate since) {

    static List<EligibleSeat> of(List<SeatInTurn> seats) {
        return seats.stream()
                .map(seat -> new EligibleSeat(seat.id(), seat.since()))
                .toList();
    }
}
