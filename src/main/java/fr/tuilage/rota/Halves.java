package fr.tuilage.rota;

import fr.tuilage.committee.SeatHalf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;

/** Which half of a seat is proposed to serve (ROTA-1); the pair decides. */
final class Halves {

    private Halves() {}

    /** The half that served longer ago, whatever the duty; a half that never did comes first, the manager before. */
    static SeatHalf proposed(UUID seatId, Collection<LedgerLine> ledger) {
        LocalDate manager = last(seatId, SeatHalf.MANAGER, ledger);
        LocalDate fieldWorker = last(seatId, SeatHalf.FIELD_WORKER, ledger);
        return fieldWorker.isBefore(manager) ? SeatHalf.FIELD_WORKER : SeatHalf.MANAGER;
    }

    private static LocalDate last(UUID seatId, SeatHalf half, Collection<LedgerLine> ledger) {
        return ledger.stream()
                .filter(line -> line.seatId().equals(seatId) && line.servedBy() == half)
                .map(LedgerLine::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
