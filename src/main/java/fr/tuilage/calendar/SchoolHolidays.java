package fr.tuilage.calendar;

import fr.tuilage.committee.SchoolZone;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** School holidays by zone, as far as they are published: what is not there is unknown, never invented (CAL-8). */
@Component
class SchoolHolidays {

    private final JdbcClient jdbc;

    SchoolHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known for some days.
     *
     * @param unknown the days for which nothing is published, in order; empty without a zone, where nothing is asked
     */
    record Known(String zone, List<NamedDays> holidays, List<DateRange> unknown) {}

    private record Row(String schoolYear, String name, LocalDate firstDay, LocalDate returnDay) {

        NamedDays days() {
            return new NamedDays(name, new DateRange(firstDay, returnDay.minusDays(1)));
        }
    }

    Known of(@Nullable SchoolZone zone, DateRange days) {
        if (zone == null) {
            return new Known("", List.of(), List.of());
        }
        List<Integer> years = schoolYears(days);
        List<Row> rows = jdbc.sql("""
                        select school_year, name, first_day, return_day from school_holiday
                        where zone = :zone and school_year in (:years) order by first_day
                        """)
                .param("zone", zone.name())
                .param("years", years.stream().map(SchoolHolidays::label).toList())
                .query(Row.class)
                .list();
        return new Known(
                zone.name(),
                rows.stream()
                        .map(Row::days)
                        .filter(holidays -> holidays.days().overlaps(days))
                        .toList(),
                unknown(years, rows, days));
    }

    private static List<DateRange> unknown(List<Integer> years, List<Row> rows, DateRange days) {
        Map<String, List<DateRange>> published = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::schoolYear, Collectors.mapping(row -> row.days().days(), Collectors.toList())));
        List<DateRange> unknown = new ArrayList<>();
        for (int year : years) {
            for (DateRange gap : unknown(year, published.getOrDefault(label(year), List.of()))) {
                if (gap.overlaps(days)) {
                    DateRange part = gap.within(days);
                    boolean continues = !unknown.isEmpty()
                            && unknown.getLast().last().plusDays(1).equals(part.first());
                    unknown.add(continues ? new DateRange(unknown.removeLast().first(), part.last()) : part);
                }
            }
        }
        return List.copyOf(unknown);
    }

    /**
     * The days of a school year of which nothing is known: all of them, or those before the first holidays or after the last
     * ones when a file had a part of the year only. Holidays begin before January everywhere, and reach July or August.
     *
     * @param holidays of that year, in order
     */
    static List<DateRange> unknown(int year, List<DateRange> holidays) {
        DateRange whole = PlanPeriod.SCHOOL_YEAR.of(year);
        if (holidays.isEmpty()) {
            return List.of(whole);
        }
        List<DateRange> unknown = new ArrayList<>();
        LocalDate first = holidays.getFirst().first();
        if (first.getYear() > year) {
            unknown.add(new DateRange(whole.first(), first.minusDays(1)));
        }
        LocalDate last = holidays.getLast().last();
        if (last.isBefore(LocalDate.of(year + 1, Month.JULY, 1))) {
            unknown.add(new DateRange(last.plusDays(1), whole.last()));
        }
        return List.copyOf(unknown);
    }

    /** The years in which the school years that touch the days begin. */
    private static List<Integer> schoolYears(DateRange days) {
        List<Integer> years = new ArrayList<>();
        for (int year = schoolYear(days.first()); year <= schoolYear(days.last()); year++) {
            years.add(year);
        }
        return years;
    }

    /** The year in which the school year of a day begins. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    static String label(int year) {
        return year + "-" + (year + 1);
    }
}
