package fr.tuilage.calendar;

import fr.tuilage.committee.SchoolZone;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Set<String> published = rows.stream().map(Row::schoolYear).collect(Collectors.toSet());
        return new Known(
                zone.name(),
                rows.stream()
                        .map(Row::days)
                        .filter(holidays -> holidays.days().overlaps(days))
                        .toList(),
                unknown(years, published, days));
    }

    private static List<DateRange> unknown(List<Integer> years, Set<String> published, DateRange days) {
        List<DateRange> unknown = new ArrayList<>();
        for (int year : years) {
            if (!published.contains(label(year))) {
                DateRange part = PlanPeriod.SCHOOL_YEAR.of(year).within(days);
                boolean continues = !unknown.isEmpty()
                        && unknown.getLast().last().plusDays(1).equals(part.first());
                unknown.add(continues ? new DateRange(unknown.removeLast().first(), part.last()) : part);
            }
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

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    private static String label(int year) {
        return year + "-" + (year + 1);
    }
}
