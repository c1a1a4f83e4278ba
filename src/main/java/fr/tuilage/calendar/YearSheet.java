package fr.tuilage.calendar;

import fr.tuilage.committee.Planning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is known about the days of one committee's period, as the pure parts need it.
 *
 * @param taken days on which another year of the committee meets
 * @param engagements what a date would cost the seats of the committee; nothing for those who do not plan
 */
record YearSheet(
        Planning planning,
        DateRange days,
        Map<LocalDate, String> publicHolidays,
        SchoolHolidays.Known school,
        Set<LocalDate> taken,
        Engagements engagements) {

    YearSheet with(Set<LocalDate> takenDays) {
        return new YearSheet(planning, days, publicHolidays, school, takenDays, engagements);
    }

    DaySheet daySheet(Avoidances avoid) {
        return new DaySheet(publicHolidays, school.zone(), school.holidays(), avoid, taken, engagements);
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
