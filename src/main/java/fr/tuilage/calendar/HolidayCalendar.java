package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;

/** The Ministry's calendar of one zone or several, in iCalendar; what repeats is refused, never unfolded (CAL-8). */
final class HolidayCalendar {

    private static final Pattern REPEATS = Pattern.compile("(?im)^(RRULE|RDATE|EXRULE)[;:]");
    private static final Pattern LEVEL = Pattern.compile("(?im)^(BEGIN|END):");
    private static final Pattern ZONE_AFTER_NAME = Pattern.compile("\\s+[-–]\\s+");
    private static final int DEEPEST = 3;

    private HolidayCalendar() {}

    static List<HolidayRow> rows(String fileName, String text) {
        if (!text.stripTrailing().endsWith("END:VCALENDAR")) {
            throw new RuleViolation("refusal.holidays.truncated");
        }
        if (REPEATS.matcher(text).find()) {
            throw new RuleViolation("refusal.holidays.repeats");
        }
        requireFlat(text);
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            String elsewhere = value(calendar.getProperty("X-WR-CALNAME")) + " " + fileName;
            List<HolidayRow> rows = new ArrayList<>();
            for (Object event : calendar.getComponents("VEVENT")) {
                rows.add(row((VEvent) event, elsewhere));
            }
            return rows;
        } catch (ParserException | IOException | DateTimeException | IllegalArgumentException broken) {
            throw new RuleViolation("refusal.holidays.broken-calendar");
        }
    }

    /** A calendar has events and these alarms: deeper ones would only fill the parser's stack. */
    private static void requireFlat(String text) {
        int[] depth = {0};
        boolean deep = LEVEL.matcher(text)
                .results()
                .mapToInt(level -> depth[0] += level.group(1).equalsIgnoreCase("BEGIN") ? 1 : -1)
                .anyMatch(reached -> reached > DEEPEST);
        if (deep) {
            throw new RuleViolation("refusal.holidays.broken-calendar");
        }
    }

    private static HolidayRow row(VEvent event, String elsewhere) {
        String summary = value(event.getProperty(Property.SUMMARY));
        String[] parts = ZONE_AFTER_NAME.split(summary, 2);
        String place = Stream.of(
                        value(event.getProperty(Property.LOCATION)), parts.length > 1 ? parts[1] : "", elsewhere)
                .filter(words -> !HolidayWords.zones(words).isEmpty())
                .findFirst()
                .orElse("");
        LocalDate first = event.getStartDate()
                .map(start -> HolidayDay.of(start.getDate()))
                .orElseThrow(() -> new DateTimeException("no day"));
        LocalDate end = event.getEndDate(false).map(HolidayCalendar::day).orElse(null);
        return new HolidayRow(parts[0].strip(), place, "", first, end);
    }

    private static LocalDate day(DtEnd<?> end) {
        return HolidayDay.of(end.getDate());
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).orElse("");
    }
}
