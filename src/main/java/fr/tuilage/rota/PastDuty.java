package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.UUID;

/** One line of the ledger: who is credited with a duty, and when. */
public record PastDuty(LocalDate on, DutyKind kind, UUID seatId) {}
