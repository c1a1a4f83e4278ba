package fr.tuilage.calendar;

import static fr.tuilage.calendar.ObstacleKind.AUGUST;
import static fr.tuilage.calendar.ObstacleKind.BRIDGE_DAY;
import static fr.tuilage.calendar.ObstacleKind.DAY_TAKEN;
import static fr.tuilage.calendar.ObstacleKind.PUBLIC_HOLIDAY;
import static fr.tuilage.calendar.ObstacleKind.SCHOOL_HOLIDAY;
import static fr.tuilage.calendar.ObstacleKind.SOMEONE_BUSY;
import static fr.tuilage.calendar.ObstacleKind.WEEKEND;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells for each day what stands in the way of a session (CAL-2): weekends, public holidays and days that are
 * taken always, the rest as the committee prefers.
 *
 * @param publicHolidays key of the name by day, with a margin around the period so that bridge days are seen
 * @param schoolHolidays those that are known, of the committee's zone
 * @param taken days on which another year of the committee meets
 * @param engagements where people are when they are not here
 */
public record DaySheet(
        Map<LocalDate, String> publicHolidays,
        String schoolZone,
        List<NamedDays> schoolHolidays,
        Avoidances avoid,
        Set<LocalDate> taken,
        Engagements engagements) {

    /** What stands in the way of a session on that day, the strongest first; nothing when the day suits. */
    public List<Obstacle> obstacles(LocalDate day, LocalTime startsAt, Duration length) {
        List<Obstacle> found = new ArrayList<>(forbidden(day));
        if (avoid.schoolHolidays()) {
            schoolHolidays.stream()
                    .filter(holidays -> holidays.days().contains(day))
                    .map(holidays -> new Obstacle(SCHOOL_HOLIDAY, day, holidays.name(), schoolZone))
                    .forEach(found::add);
        }
        if (avoid.august() && day.getMonth() == Month.AUGUST) {
            found.add(Obstacle.of(AUGUST, day));
        }
        if (avoid.bridgeDays() && isBridge(day)) {
            found.add(Obstacle.of(BRIDGE_DAY, day));
        }
        if (engagements.anybody(day, HalfDay.of(day, startsAt, length))) {
            found.add(Obstacle.of(SOMEONE_BUSY, day));
        }
        return found;
    }

    /** Whether a year that is drawn up may stand on that day: what it costs people is weighed, everything else excludes it. */
    boolean allows(LocalDate day, LocalTime startsAt, Duration length) {
        return obstacles(day, startsAt, length).stream().allMatch(obstacle -> obstacle.kind() == SOMEONE_BUSY);
    }

    /** The seats that a session on that day would cost a half, or both. */
    public List<SeatLoss> losses(LocalDate day, LocalTime startsAt, Duration length) {
        return engagements.losses(day, HalfDay.of(day, startsAt, length));
    }

    /** What no session may ever stand on, not even by hand. */
    public List<Obstacle> forbidden(LocalDate day) {
        if (publicHolidays.containsKey(day)) {
            return List.of(Obstacle.named(PUBLIC_HOLIDAY, day, publicHolidays.get(day)));
        }
        if (isWeekend(day)) {
            return List.of(Obstacle.of(WEEKEND, day));
        }
        return taken.contains(day) ? List.of(Obstacle.of(DAY_TAKEN, day)) : List.of();
    }

    /** A single working day between two days off: Friday after Ascension Day, Monday before a Tuesday off. */
    private boolean isBridge(LocalDate day) {
        return !isOff(day) && isOff(day.minusDays(1)) && isOff(day.plusDays(1));
    }

    private boolean isOff(LocalDate day) {
        return isWeekend(day) || publicHolidays.containsKey(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
