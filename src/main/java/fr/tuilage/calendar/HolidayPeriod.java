package fr.tuilage.calendar;

import fr.tuilage.committee.SchoolZone;
import java.time.LocalDate;

/**
 * Holidays of one zone, as they are stored (CAL-8).
 *
 * @param name key of their name
 * @param returnDay not off
 * @param returnAssumed the Ministry has published the first day of the summer only
 */
public record HolidayPeriod(
        SchoolZone zone,
        String schoolYear,
        String name,
        LocalDate firstDay,
        LocalDate returnDay,
        boolean returnAssumed) {

    /** The days off. */
    public DateRange days() {
        return new DateRange(firstDay, returnDay.minusDays(1));
    }

    boolean sameDays(HolidayPeriod other) {
        return firstDay.equals(other.firstDay)
                && returnDay.equals(other.returnDay)
                && returnAssumed == other.returnAssumed;
    }

    HolidayPeriod named(String other) {
        return new HolidayPeriod(zone, schoolYear, other, firstDay, returnDay, returnAssumed);
    }

    HolidayPeriod until(LocalDate day) {
        return new HolidayPeriod(zone, schoolYear, name, firstDay, day, returnAssumed);
    }
}
