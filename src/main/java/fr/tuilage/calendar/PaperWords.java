package fr.tuilage.calendar;

import fr.tuilage.base.Formats;
import fr.tuilage.base.Translations;
import fr.tuilage.committee.CoordinationLine;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.ServingHalf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts what stands on the papers of a year into the reader's words. */
final class PaperWords {

    /** A reason takes part of a line, so that a year of thirty dates keeps to its page. */
    private static final int LONGEST_REASON = 90;

    private final Translations translations;
    private final Locale locale;
    private final Formats formats;

    PaperWords(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = Translations.nearest(locale);
        this.formats = Formats.in(locale);
    }

    Formats formats() {
        return formats;
    }

    String title(YearPlanDetails plan) {
        String title = text("calendar.year", Integer.toString(plan.year()));
        return plan.published() ? title : text("calendar.paper.draft.title", title);
    }

    /** With its year, where the plan reaches over two. */
    String day(SessionLine line, YearPlanDetails plan) {
        boolean oneYear =
                plan.period().first().getYear() == plan.period().last().getYear();
        return oneYear
                ? formats.weekdayDayMonth(line.session().on())
                : formats.date(line.session().on());
    }

    String time(SessionLine line) {
        return formats.timeRange(line.session().startsAt(), line.session().length());
    }

    /** The fixed place, or the seat that receives. */
    String place(SessionLine line, YearPlanDetails plan) {
        if (!line.session().place().isEmpty()) {
            return line.session().place();
        }
        return line.onDuty(DutyKind.HOST)
                .map(seat -> text("calendar.place.host", plan.seatNames().getOrDefault(seat, "")))
                .orElseGet(() -> text("calendar.place.open"));
    }

    /** Who serves, with the half that does where one is proposed. */
    String onDuty(SessionLine line, DutyKind kind, YearPlanDetails plan) {
        return line.onDuty(kind)
                .map(seat -> {
                    String name = plan.seatNames().getOrDefault(seat, "");
                    ServingHalf half = line.halves().get(kind);
                    return half == null
                            ? name
                            : text(
                                    half.noted() ? "calendar.half.noted" : "calendar.half.proposed",
                                    name,
                                    text("calendar.half." + half.half()));
                })
                .orElse("");
    }

    /** "Annulée : la salle est fermée." */
    String cancelled(SessionLine line) {
        String reason = line.session().cancelReason();
        return text(
                "calendar.cancelled.reason",
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason);
    }

    /** Whom to ask: names and addresses, by organisation. */
    List<String> contacts(List<CoordinationLine> coordination) {
        return coordination.stream()
                .collect(Collectors.groupingBy(
                        CoordinationLine::organisationName,
                        Collectors.mapping(
                                line -> text(
                                        "calendar.paper.contact.person",
                                        line.person().displayName(),
                                        line.person().email()),
                                Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> text("calendar.paper.contact.of", entry.getKey(), entry.getValue()))
                .sorted()
                .toList();
    }

    /** "vacances d’hiver : du 6 février au 21 février 2027". */
    String holiday(NamedDays holiday) {
        String name = holiday.name().startsWith("autres-") ? "autres" : holiday.name();
        return text(
                "calendar.holidays.period",
                text("calendar.school-holiday." + name),
                formats.dayMonth(holiday.days().first()),
                holiday.days().last());
    }

    String text(String key, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
