package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.UUID;

/** Something that happens on a day and for which duties are taken in turn: a planned session. */
public record Occasion(UUID id, LocalDate on) {}
