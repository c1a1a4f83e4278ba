package fr.tuilage.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period as a file of the Ministry tells it (CAL-8).
 *
 * @param place whose holidays they are, in the file's words
 * @param end the day of return, not off; null when none is published
 */
record HolidayRow(
        String description,
        String place,
        String population,
        LocalDate firstDay,
        @Nullable LocalDate end) {}
