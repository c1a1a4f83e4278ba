package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How often a committee meets, and on which day of the week (CAL-1). */
public sealed interface Rhythm {

    /** Place in the month of the last such weekday, whether it is the fourth or the fifth. */
    int LAST = -1;

    DayOfWeek weekday();

    /** The same rhythm on another day of the week. */
    Rhythm on(DayOfWeek other);

    /** The days that the rhythm names from the first to the last day of the range, in order, whatever stands on them. */
    List<LocalDate> days(DateRange range);

    private static void requireWorkday(DayOfWeek weekday) {
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            throw new RuleViolation("refusal.calendar.weekend-rhythm");
        }
    }

    /** Every week, second week, sixth week …, counted from the first such day of the range. */
    record EveryWeeks(int weeks, DayOfWeek weekday) implements Rhythm {

        public EveryWeeks {
            requireWorkday(weekday);
            if (weeks < 1 || weeks > 26) {
                throw new RuleViolation("refusal.calendar.weeks-out-of-range");
            }
        }

        @Override
        public Rhythm on(DayOfWeek other) {
            return new EveryWeeks(weeks, other);
        }

        @Override
        public List<LocalDate> days(DateRange range) {
            LocalDate first = range.first().with(TemporalAdjusters.nextOrSame(weekday));
            return Stream.iterate(first, day -> !day.isAfter(range.last()), day -> day.plusWeeks(weeks))
                    .toList();
        }
    }

    /**
     * The first, second … fourth or {@link #LAST} such weekday of every month, second month or quarter, counted from the
     * month in which the range begins; two places mean twice a month.
     */
    record EveryMonths(int months, List<Integer> places, DayOfWeek weekday) implements Rhythm {

        public EveryMonths {
            requireWorkday(weekday);
            places = places.stream().distinct().toList();
            if (months < 1 || months > 6) {
                throw new RuleViolation("refusal.calendar.months-out-of-range");
            }
            if (places.isEmpty() || !places.stream().allMatch(place -> place == LAST || (place >= 1 && place <= 4))) {
                throw new RuleViolation("refusal.calendar.place-in-month");
            }
        }

        @Override
        public Rhythm on(DayOfWeek other) {
            return new EveryMonths(months, places, other);
        }

        @Override
        public List<LocalDate> days(DateRange range) {
            TreeSet<LocalDate> days = new TreeSet<>();
            YearMonth last = YearMonth.from(range.last());
            for (YearMonth month = YearMonth.from(range.first());
                    !month.isAfter(last);
                    month = month.plusMonths(months)) {
                for (int place : places) {
                    days.add(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(place, weekday)));
                }
            }
            return days.stream().filter(range::contains).toList();
        }
    }
}
