package fr.tuilage.calendar;

import fr.tuilage.committee.Planning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is known about the days of one committee's period, as the pure parts need it. */
record YearSheet(
        Planning planning,
        DateRange days,
        Map<LocalDate, String> publicHolidays,
        SchoolHolidays.Known school,
        Set<HalfDay> busy) {

    DaySheet daySheet(Avoidances avoid) {
        return new DaySheet(publicHolidays, school.zone(), school.holidays(), avoid, busy);
    }

    List<NamedDays> namedPublicHolidays() {
        return publicHolidays.entrySet().stream()
                .filter(day -> days.contains(day.getKey()))
                .map(day -> new NamedDays(day.getValue(), new DateRange(day.getKey(), day.getKey())))
                .toList();
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, planning.timeZone());
    }
}
