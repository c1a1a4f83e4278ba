package fr.tuilage.calendar;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the Ministry's files of school holidays (CAL-8): first what they would change, then, when an administrator says so,
 * all of it at once. Years that are drawn again afterwards use it; published ones keep their dates.
 */
@Service
@Transactional(readOnly = true)
public class SchoolHolidayImport {

    /** How large a file may be, in bytes. */
    public static final int MAXIMUM = HolidayFile.MAXIMUM;

    private static final int FILE_NAME = 200;

    private final StoredHolidays stored;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    SchoolHolidayImport(StoredHolidays stored, CurrentPerson currentPerson, Trace trace, Clock clock) {
        this.stored = stored;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * What the file would change; nothing is written.
     *
     * @throws Forbidden to whoever is no administrator
     * @throws RuleViolation when the file cannot be used, and why
     */
    public HolidayPreview preview(String fileName, byte[] content) {
        currentPerson.requireAdministrator();
        return preview(fileName, content, stored.all());
    }

    /**
     * Writes what the preview showed.
     *
     * @param mark of the preview that was seen
     * @throws Conflict when what is stored has changed since
     */
    @Transactional
    public void save(String fileName, byte[] content, String mark) {
        currentPerson.requireAdministrator();
        HolidayPreview preview = preview(fileName, content, stored.lockAll());
        if (!preview.mark().equals(mark)) {
            throw new Conflict("refusal.holidays.changed-meanwhile");
        }
        List<HolidayPeriod> periods = preview.changes().stream()
                .filter(change -> change.kind() != HolidayChange.Kind.SAME)
                .map(HolidayChange::period)
                .toList();
        if (periods.isEmpty()) {
            throw new RuleViolation("refusal.holidays.nothing-new");
        }
        String name = fileName.substring(0, Math.min(FILE_NAME, fileName.length()));
        UUID source = stored.write(name, clock.instant(), periods);
        trace.record("import-school-holidays", "school-holiday-source", source, null, "periods");
    }

    private HolidayPreview preview(String fileName, byte[] content, List<StoredHolidays.Row> rows) {
        int thisYear = SchoolHolidays.schoolYear(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")));
        HolidaySelection selection = new HolidaySelection(HolidayFile.rows(fileName, content), thisYear);
        Map<String, HolidayPeriod> before = rows.stream()
                .map(StoredHolidays.Row::period)
                .collect(Collectors.toMap(SchoolHolidayImport::key, Function.identity()));
        return new HolidayPreview(
                selection.periods().stream()
                        .map(period -> change(period, before.get(key(period))))
                        .toList(),
                selection.leftOut());
    }

    /** A return that was published is not forgotten for a file that has the first day only. */
    private static HolidayChange change(HolidayPeriod period, @Nullable HolidayPeriod before) {
        if (before != null
                && period.returnAssumed()
                && !before.returnAssumed()
                && before.firstDay().equals(period.firstDay())) {
            return new HolidayChange(before, before);
        }
        return new HolidayChange(period, before);
    }

    private static String key(HolidayPeriod period) {
        return period.zone() + " " + period.schoolYear() + " " + period.name();
    }
}
