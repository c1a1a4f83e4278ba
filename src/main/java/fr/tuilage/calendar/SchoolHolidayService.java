package fr.tuilage.calendar;

import fr.tuilage.base.Forbidden;
import fr.tuilage.calendar.KnownHolidays.Missing;
import fr.tuilage.calendar.KnownHolidays.OfZone;
import fr.tuilage.calendar.KnownHolidays.Source;
import fr.tuilage.committee.SchoolZone;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which school holidays are known, from where, and which are missing (CAL-8); for administrators. */
@Service
@Transactional(readOnly = true)
public class SchoolHolidayService {

    private final StoredHolidays stored;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SchoolHolidayService(StoredHolidays stored, CurrentPerson currentPerson, Clock clock) {
        this.stored = stored;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * The school years of which something is known, with the present one and the next, which is the one that is being planned;
     * the latest first. Two statements.
     *
     * @throws Forbidden to whoever is no administrator
     */
    public List<KnownHolidays> years() {
        currentPerson.requireAdministrator();
        Set<SchoolZone> followed = stored.followed();
        Map<String, Map<SchoolZone, List<StoredHolidays.Row>>> known = stored.all().stream()
                .collect(Collectors.groupingBy(
                        StoredHolidays.Row::schoolYear,
                        TreeMap::new,
                        Collectors.groupingBy(StoredHolidays.Row::zone, TreeMap::new, Collectors.toList())));
        int thisYear = SchoolHolidays.schoolYear(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")));
        Set<String> years = new TreeSet<>(known.keySet());
        years.add(SchoolHolidays.label(thisYear));
        years.add(SchoolHolidays.label(thisYear + 1));
        return years.stream()
                .map(year -> year(year, known.getOrDefault(year, Map.of()), followed))
                .toList()
                .reversed();
    }

    private static KnownHolidays year(
            String year, Map<SchoolZone, List<StoredHolidays.Row>> zones, Set<SchoolZone> followed) {
        int begins = Integer.parseInt(year.substring(0, year.indexOf('-')));
        return new KnownHolidays(
                year,
                zones.entrySet().stream()
                        .map(zone -> ofZone(begins, zone.getKey(), zone.getValue()))
                        .toList(),
                Arrays.stream(SchoolZone.values())
                        .filter(zone -> !zones.containsKey(zone))
                        .map(zone -> new Missing(zone, followed.contains(zone)))
                        .toList());
    }

    private static OfZone ofZone(int year, SchoolZone zone, List<StoredHolidays.Row> rows) {
        List<HolidayPeriod> periods =
                rows.stream().map(StoredHolidays.Row::period).toList();
        return new OfZone(
                zone,
                periods,
                rows.stream()
                        .map(row -> new Source(row.fileName(), row.receivedAt()))
                        .distinct()
                        .toList(),
                SchoolHolidays.unknown(
                        year, periods.stream().map(HolidayPeriod::days).toList()));
    }
}
