package fr.tuilage.calendar;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day is before the first: " + first + ", " + last);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** The days that both have. */
    DateRange within(DateRange other) {
        return new DateRange(
                first.isBefore(other.first) ? other.first : first, last.isAfter(other.last) ? other.last : last);
    }
}
