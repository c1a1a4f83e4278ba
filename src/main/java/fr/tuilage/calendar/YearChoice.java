package fr.tuilage.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Which years of a committee can be opened.
 *
 * @param years those with a plan that the reader may see
 * @param suggested the year to open first: the one in course or to come, otherwise the next one to draw up
 */
public record YearChoice(boolean mayPlan, LocalDate today, List<Integer> years, int suggested) {}
