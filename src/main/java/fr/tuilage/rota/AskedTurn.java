package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A turn that a seat was asked to take and has not answered (ROTA-5).
 *
 * @param seatName of the seat that asks
 */
public record AskedTurn(
        UUID offerId, UUID committeeId, UUID occasionId, DutyKind kind, LocalDate on, String seatName) {}
