package fr.tuilage.rota;

import fr.tuilage.committee.SeatHalf;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One duty of the ledger, past or to come.
 *
 * @param servedBy the half that served; unknown before, and where nobody could tell
 * @param managers how many hold the manager's half on that day, alternates included
 * @param fieldWorkers how many hold the field worker's half on that day
 */
public record LedgerLine(
        LocalDate on,
        UUID occasionId,
        DutyKind kind,
        UUID seatId,
        @Nullable SeatHalf servedBy,
        long managers,
        long fieldWorkers) {

    DutyLine line() {
        return new DutyLine(occasionId, kind, seatId);
    }

    /** Whether somebody is there who could serve for that half. */
    boolean isHeld(SeatHalf half) {
        return (half == SeatHalf.MANAGER ? managers : fieldWorkers) > 0;
    }
}
