package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.HolidayLeftOut.Reason;
import fr.tuilage.committee.SchoolZone;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses from the rows of a file the holidays of pupils, and says of every other row why it is left out (CAL-8). */
final class HolidaySelection {

    private static final int LONGEST = 100;
    private static final int SHORTEST = 2;
    /** A bridge or a day of mourning is no holiday that a file would not name. */
    private static final int SHORTEST_WITHOUT_NAME = 5;

    private static final int DESCRIPTION = 100;

    /** Their summer ends before August does, on a day that cannot be assumed. */
    private static final Set<SchoolZone> BACK_IN_AUGUST = EnumSet.of(
            SchoolZone.REUNION,
            SchoolZone.MAYOTTE,
            SchoolZone.POLYNESIE,
            SchoolZone.NOUVELLE_CALEDONIE,
            SchoolZone.WALLIS_ET_FUTUNA);

    private final int earliest;
    private final List<HolidayPeriod> found = new ArrayList<>();
    /** A row of several zones counts once. */
    private final Map<Reason, Map<String, Set<HolidayRow>>> leftOut = new TreeMap<>();

    /** @param earliest the school year before which nothing is of use any more, by the year in which it begins */
    HolidaySelection(List<HolidayRow> rows, int earliest) {
        this.earliest = earliest;
        rows.forEach(this::sort);
    }

    List<HolidayPeriod> periods() {
        return HolidayFragments.joined(found);
    }

    List<HolidayLeftOut> leftOut() {
        return leftOut.entrySet().stream()
                .flatMap(reason -> reason.getValue().entrySet().stream()
                        .map(row -> new HolidayLeftOut(
                                reason.getKey(), row.getKey(), row.getValue().size())))
                .toList();
    }

    private void sort(HolidayRow row) {
        LocalDate end = row.end();
        if (end != null) {
            requireSense(row, end);
        }
        Reason reason = reason(row);
        Set<SchoolZone> zones = HolidayWords.zones(row.place());
        if (reason != null || zones.isEmpty()) {
            leave(reason == null ? Reason.UNKNOWN_ZONE : reason, row);
            return;
        }
        zones.forEach(zone -> take(row, zone));
    }

    private static void requireSense(HolidayRow row, LocalDate end) {
        if (end.isBefore(row.firstDay())) {
            throw new RuleViolation("refusal.holidays.reversed", shortened(row), row.firstDay(), end);
        }
        if (ChronoUnit.DAYS.between(row.firstDay(), end) > LONGEST) {
            throw new RuleViolation("refusal.holidays.too-long", shortened(row), row.firstDay(), end, LONGEST);
        }
    }

    private @Nullable Reason reason(HolidayRow row) {
        String words = HolidayWords.plain(row.description());
        String population = HolidayWords.plain(row.population());
        if (words.contains("enseignant") || words.contains("prerentree") || population.contains("enseignant")) {
            return Reason.TEACHERS;
        }
        if (!population.isEmpty() && !population.equals("eleves")) {
            return Reason.POPULATION;
        }
        if (words.contains("rentree")) {
            return Reason.BACK_TO_SCHOOL;
        }
        if (words.contains("ascension") || words.contains("pentecote")) {
            return Reason.TOO_SHORT;
        }
        return SchoolHolidays.schoolYear(row.firstDay()) < earliest ? Reason.PAST : null;
    }

    private void take(HolidayRow row, SchoolZone zone) {
        String name = HolidayWords.name(row.description());
        LocalDate end = row.end();
        long days = end == null ? 0 : ChronoUnit.DAYS.between(row.firstDay(), end);
        boolean beginning = HolidayWords.plain(row.description()).startsWith("debut")
                || name.equals(HolidayWords.SUMMER)
                || name.equals(HolidayWords.SOUTHERN_WINTER);
        if (end == null || (beginning && days < SHORTEST)) {
            takeBeginning(row, zone, name);
        } else if (days < (name.equals(HolidayWords.OTHERS) ? SHORTEST_WITHOUT_NAME : SHORTEST)) {
            leave(Reason.TOO_SHORT, row);
        } else {
            found.add(period(row, zone, name, end, false));
        }
    }

    /** Years ahead the Ministry publishes the first day of the summer only: it lasts until the next school year, at least. */
    private void takeBeginning(HolidayRow row, SchoolZone zone, String name) {
        if (name.equals(HolidayWords.SUMMER) && !BACK_IN_AUGUST.contains(zone)) {
            LocalDate next = LocalDate.of(row.firstDay().getYear(), Month.SEPTEMBER, 1);
            if (row.firstDay().isBefore(next)) {
                found.add(period(row, zone, name, next, true));
                return;
            }
        }
        leave(Reason.NO_END, row);
    }

    private static HolidayPeriod period(
            HolidayRow row, SchoolZone zone, String name, LocalDate end, boolean returnAssumed) {
        String year = SchoolHolidays.label(SchoolHolidays.schoolYear(row.firstDay()));
        return new HolidayPeriod(zone, year, name, row.firstDay(), end, returnAssumed);
    }

    private void leave(Reason reason, HolidayRow row) {
        leftOut.computeIfAbsent(reason, why -> new TreeMap<>())
                .computeIfAbsent(shortened(row), words -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(row);
    }

    private static String shortened(HolidayRow row) {
        String words = row.description().isEmpty() ? "–" : row.description();
        return words.substring(0, Math.min(DESCRIPTION, words.length()));
    }
}
