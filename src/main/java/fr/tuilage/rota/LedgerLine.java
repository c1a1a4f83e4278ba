package fr.tuilage.rota;

import fr.tuilage.committee.SeatHalf;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One duty of the ledger, past or to come.
 *
 * @param servedBy the half that served; unknown before, and where nobody noted it
 */
public record LedgerLine(
        LocalDate on,
        UUID occasionId,
        DutyKind kind,
        UUID seatId,
        @Nullable SeatHalf servedBy) {}
