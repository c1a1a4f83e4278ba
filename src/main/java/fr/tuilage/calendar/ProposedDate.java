package fr.tuilage.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A date of the year as it is drawn up.
 *
 * @param intendedOn the day that the rhythm names
 * @param drawnOn the day that was found
 * @param on where it stands: the drawn day, unless the coordination had moved it by hand
 * @param reasons why the drawn day is not the intended one
 */
public record ProposedDate(LocalDate intendedOn, LocalDate drawnOn, LocalDate on, List<Obstacle> reasons) {}
