package fr.tuilage.rota;

import java.util.UUID;

/** A duty of one occasion: it belongs to a seat, never to a person (ROTA-1). */
public record DutyLine(UUID occasionId, DutyKind kind, UUID seatId) {}
