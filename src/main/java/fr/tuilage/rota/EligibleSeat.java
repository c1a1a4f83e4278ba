package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.UUID;

/** A seat that may be given duties from a day on. */
public record EligibleSeat(UUID id, LocalDate since) {}
