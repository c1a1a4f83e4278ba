package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.UUID;

/** A duty with its committee and its day. */
public record DueDuty(UUID occasionId, UUID committeeId, UUID seatId, LocalDate dueOn) {}
