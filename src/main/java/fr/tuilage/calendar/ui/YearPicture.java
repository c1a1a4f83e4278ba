package fr.tuilage.calendar.ui;

import fr.tuilage.base.Translations;
import fr.tuilage.calendar.DateRange;
import fr.tuilage.calendar.NamedDays;
import fr.tuilage.calendar.SessionLine;
import fr.tuilage.calendar.YearPlanDetails;
import fr.tuilage.rota.DutyKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the picture of a year shows, in the reader's words; {@code year-calendar.js} draws it as it is. */
final class YearPicture {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Picture(
            String label,
            String locale,
            LocalDate first,
            LocalDate today,
            long months,
            boolean editable,
            List<Shade> shades,
            List<Tile> sessions) {}

    private record Shade(String kind, LocalDate first, LocalDate last, String title) {

        static Shade of(String kind, DateRange days, String title) {
            return new Shade(kind, days.first(), days.last(), title);
        }
    }

    private record Tile(
            UUID id,
            int version,
            LocalDate on,
            String time,
            String title,
            boolean warning,
            boolean moved,
            boolean movable,
            boolean cancelled) {}

    private YearPicture() {}

    static JsonNode of(YearPlanDetails plan, LocalDate today, Locale locale) {
        CalendarWords words = new CalendarWords(locale);
        return JSON.valueToTree(new Picture(
                words.text("calendar.picture"),
                Translations.nearest(locale).getLanguage().equals("fr") ? "fr" : "en-gb",
                plan.period().first(),
                today,
                ChronoUnit.MONTHS.between(
                                YearMonth.from(plan.period().first()),
                                YearMonth.from(plan.period().last()))
                        + 1,
                plan.mayPlan(),
                shades(plan, words),
                plan.sessions().stream().map(line -> tile(line, plan, words)).toList()));
    }

    private static List<Shade> shades(YearPlanDetails plan, CalendarWords words) {
        List<Shade> shades = new ArrayList<>();
        for (NamedDays day : plan.publicHolidays()) {
            shades.add(Shade.of("public", day.days(), words.publicHoliday(day.name())));
        }
        for (NamedDays days : plan.schoolHolidays()) {
            shades.add(Shade.of("school", days.days(), words.schoolHoliday(days.name())));
        }
        for (DateRange days : plan.schoolHolidaysUnknown()) {
            shades.add(Shade.of("unknown", days, words.text("calendar.legend.unknown")));
        }
        return shades;
    }

    private static Tile tile(SessionLine line, YearPlanDetails plan, CalendarWords words) {
        return new Tile(
                line.session().id(),
                line.session().version(),
                line.session().on(),
                words.formats().time(line.session().startsAt().toLocalTime()),
                title(line, plan, words),
                !line.warnings().isEmpty(),
                line.movedByHand(),
                line.changeable(),
                line.session().cancelled());
    }

    private static String title(SessionLine line, YearPlanDetails plan, CalendarWords words) {
        StringBuilder title =
                new StringBuilder(words.formats().dateTime(line.session().startsAt()));
        for (Map.Entry<DutyKind, UUID> duty : line.duties().entrySet()) {
            title.append('\n')
                    .append(words.text(
                            "calendar.duty." + duty.getKey(), plan.seatNames().getOrDefault(duty.getValue(), "")));
        }
        line.warnings().forEach(warning -> title.append('\n').append(words.obstacle(warning)));
        return title.toString();
    }
}
