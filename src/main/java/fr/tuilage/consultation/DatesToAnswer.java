package fr.tuilage.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Dates for which somebody's half has not answered yet.
 *
 * @param deadline the last day to answer
 */
public record DatesToAnswer(UUID committeeId, int year, LocalDate deadline, long dates) {}
