package fr.tuilage.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.tuilage.base.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Ministry's table of all zones, {@code fr-en-calendrier-scolaire}: a line for each academy, its heads in words or as
 * the names of the fields (CAL-8).
 */
final class HolidaySheet {

    /** Where the columns stand that are used; the others are not looked at. */
    private record Columns(int description, int population, int start, int end, int academies, int zones, int count) {

        static Columns of(List<String> heads) {
            List<String> plain = heads.stream().map(HolidayWords::plain).toList();
            return new Columns(
                    place(plain, "description"),
                    place(plain, "population"),
                    place(plain, "date de debut", "start date"),
                    place(plain, "date de fin", "end date"),
                    place(plain, "academies", "location"),
                    place(plain, "zones"),
                    heads.size());
        }

        private static int place(List<String> heads, String... names) {
            return Stream.of(names)
                    .map(heads::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("refusal.holidays.no-column", names[0]));
        }

        HolidayRow row(CsvRecord line) {
            String zone = line.getField(zones).strip();
            return new HolidayRow(
                    line.getField(description).strip(),
                    // Saint-Pierre-et-Miquelon has an academy and no zone.
                    zone.isEmpty() || zone.equals("-") ? line.getField(academies) : zone,
                    line.getField(population).strip(),
                    HolidayDay.of(line.getField(start)),
                    day(line.getField(end)));
        }

        private static @Nullable LocalDate day(String text) {
            return text.isBlank() ? null : HolidayDay.of(text);
        }
    }

    private HolidaySheet() {}

    static List<HolidayRow> rows(String text) {
        char separator = separator(text.lines().findFirst().orElse(""));
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> lines = reader.iterator();
            Columns columns = Columns.of(lines.next().getFields());
            List<HolidayRow> rows = new ArrayList<>();
            while (lines.hasNext()) {
                rows.add(row(columns, lines.next()));
            }
            return rows;
        } catch (CsvParseException broken) {
            throw new RuleViolation("refusal.holidays.unknown-format");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static HolidayRow row(Columns columns, CsvRecord line) {
        if (line.getFieldCount() != columns.count()) {
            throw new RuleViolation("refusal.holidays.broken-line", line.getStartingLineNumber());
        }
        try {
            return columns.row(line);
        } catch (DateTimeException unreadable) {
            throw new RuleViolation("refusal.holidays.no-date", line.getStartingLineNumber());
        }
    }

    private static char separator(String head) {
        boolean words = head.chars().noneMatch(sign -> sign < ' ' && sign != '\t');
        for (char separator : new char[] {';', '\t', ','}) {
            if (words && head.indexOf(separator) > 0) {
                return separator;
            }
        }
        throw new RuleViolation("refusal.holidays.unknown-format");
    }
}
