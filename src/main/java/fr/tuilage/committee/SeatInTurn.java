package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.UUID;

/** A seat that may be given duties: open, with a voice, and held by somebody. */
public record SeatInTurn(UUID id, String name, LocalDate since) {}
