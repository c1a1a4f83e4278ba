package fr.tuilage.consultation;

import fr.tuilage.calendar.Obstacle;
import java.time.LocalDate;
import java.util.List;

/**
 * Another day for a date that fails, as far as is known (CAL-4).
 *
 * @param represented seats of which somebody is free, as far as is known
 * @param paired seats of which both halves are free, as far as is known
 * @param obstacles what one would rather avoid on that day; of people only that somebody is busy (CAL-2)
 */
public record Alternative(LocalDate on, int represented, int paired, List<Obstacle> obstacles) {}
