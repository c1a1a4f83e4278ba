package fr.tuilage.calendar;

import fr.tuilage.rota.DutyKind;
import java.util.UUID;

/** A duty at a session of a feed, with the name of the seat that has it. */
record FeedDuty(UUID sessionId, DutyKind kind, UUID seatId, String seatName) {}
