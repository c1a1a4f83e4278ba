package fr.tuilage.calendar;

import java.time.LocalDate;
import java.time.Month;

/** What a year is for the committee (CAL-1). */
public enum PlanPeriod {
    CALENDAR_YEAR(Month.JANUARY),
    SCHOOL_YEAR(Month.SEPTEMBER);

    private final Month firstMonth;

    PlanPeriod(Month firstMonth) {
        this.firstMonth = firstMonth;
    }

    /** The days of the period that begins in the given year. */
    public DateRange of(int year) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new DateRange(first, first.plusYears(1).minusDays(1));
    }
}
