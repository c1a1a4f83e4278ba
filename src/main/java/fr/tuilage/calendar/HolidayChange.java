package fr.tuilage.calendar;

import org.jspecify.annotations.Nullable;

/**
 * One period of a file beside what is stored (CAL-8).
 *
 * @param before null when it is new
 */
public record HolidayChange(HolidayPeriod period, @Nullable HolidayPeriod before) {

    /** How the period stands to what is stored. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME
    }

    public Kind kind() {
        if (before == null) {
            return Kind.NEW;
        }
        return before.sameDays(period) ? Kind.SAME : Kind.CHANGED;
    }
}
