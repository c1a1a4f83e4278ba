package fr.tuilage.calendar.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.tuilage.base.Formats;
import fr.tuilage.calendar.DateRange;
import fr.tuilage.calendar.HolidayPeriod;
import fr.tuilage.calendar.NamedDays;
import fr.tuilage.calendar.Obstacle;
import fr.tuilage.calendar.Rhythm;
import fr.tuilage.calendar.SeatLoss;
import fr.tuilage.calendar.SlotCost;
import fr.tuilage.calendar.WeeklyCommitmentLine;
import fr.tuilage.calendar.YearPlanDraft;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.ServingHalf;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts dates, obstacles and rhythms into the reader's words. */
public final class CalendarWords {

    private final Locale locale;
    private final Formats formats;

    /** Words for a reader of that language. */
    public CalendarWords(Locale locale) {
        this.locale = locale;
        this.formats = Formats.in(locale);
    }

    Formats formats() {
        return formats;
    }

    /** "vacances d’hiver, zone C"; "jour férié : Ascension"; "quelqu’un est pris ce jour-là". */
    String obstacle(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case PUBLIC_HOLIDAY -> text("calendar.obstacle.public-holiday", publicHoliday(obstacle.name()));
            case SCHOOL_HOLIDAY ->
                text("calendar.obstacle.school-holiday", schoolHoliday(obstacle.name()), zone(obstacle.zone()));
            case DAY_TAKEN -> text("calendar.obstacle.day-taken");
            case WEEKEND -> text("calendar.obstacle.weekend");
            case BRIDGE_DAY -> text("calendar.obstacle.bridge-day");
            case AUGUST -> text("calendar.obstacle.august");
            case SOMEONE_BUSY -> text("calendar.obstacle.someone-busy");
            case NEXT_TO_ANOTHER -> text("calendar.obstacle.next-to-another");
        };
    }

    /** "Manqueraient : Espoir (une moitié), SPIP (tout le siège)". */
    String losses(List<SeatLoss> losses, Map<UUID, String> seatNames) {
        return text(
                "calendar.losses",
                losses.stream()
                        .map(loss -> text(
                                loss.whole() ? "calendar.loss.seat" : "calendar.loss.half",
                                seatNames.getOrDefault(loss.seatId(), "")))
                        .collect(Collectors.joining(", ")));
    }

    /** "personne ne manquerait"; "2 sièges et 3 moitiés manqueraient". */
    String cost(SlotCost slot) {
        if (slot.dates() == 0) {
            return text("calendar.slots.none");
        }
        if (slot.free()) {
            return text("calendar.slots.free");
        }
        return Stream.of(
                        slot.seats() == 0 ? "" : text("calendar.slots.seats", slot.seats()),
                        slot.halves() == 0 ? "" : text("calendar.slots.halves", slot.halves()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "Mardi matin", "Jeudi toute la journée". */
    String commitment(WeeklyCommitmentLine line) {
        String part = line.morning() && line.afternoon() ? "day" : line.morning() ? "morning" : "afternoon";
        return sentence(text("calendar.commitments.when." + part, formats.weekday(line.weekday())));
    }

    /** Several obstacles as one phrase. */
    public String obstacles(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(this::obstacle)
                .reduce((first, next) -> text("calendar.obstacle.and", first, next))
                .orElse("");
    }

    String publicHoliday(String name) {
        return text("calendar.holiday." + name);
    }

    /** Holidays without a name of their own are numbered in their year, and called alike. */
    String schoolHoliday(String name) {
        return text("calendar.school-holiday." + (name.startsWith("autres-") ? "autres" : name));
    }

    /** "vacances d’été : du 3 juillet au 31 août 2027"; says it when the return is not published. */
    String period(HolidayPeriod period) {
        DateRange days = period.days();
        boolean oneYear = days.first().getYear() == days.last().getYear();
        return text(
                period.returnAssumed() ? "calendar.holidays.period.open" : "calendar.holidays.period",
                schoolHoliday(period.name()),
                oneYear ? formats.dayMonth(days.first()) : formats.dateWithoutWeekday(days.first()),
                days.last());
    }

    /** With a capital, where words of a sentence stand alone. */
    String sentence(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    String zone(String zone) {
        return text("calendar.zone." + zone);
    }

    /** "vacances d’été, zone C : du 3 juillet au 31 août". */
    String schoolHoliday(NamedDays holidays, String zone) {
        return text(
                "calendar.legend.school-holiday",
                schoolHoliday(holidays.name()),
                zone(zone),
                formats.dayMonth(holidays.days().first()),
                formats.dayMonth(holidays.days().last()));
    }

    /** "Le 2e jeudi, tous les deux mois, à 14 h 00, pendant 2 h". */
    String rhythm(YearPlanDraft wish) {
        String weekday = formats.weekday(wish.rhythm().weekday());
        String when = switch (wish.rhythm()) {
            case Rhythm.EveryWeeks weeks -> text("calendar.rhythm.sentence.weeks", weekday, weeks.weeks());
            case Rhythm.EveryMonths months ->
                text(
                        "calendar.rhythm.sentence.months." + months.months(),
                        months.places().stream().map(this::place).collect(Collectors.joining(text("calendar.and"))),
                        weekday);
        };
        return text("calendar.rhythm.sentence", when, formats.time(wish.startsAt()), formats.duration(wish.length()));
    }

    /** "2e", "dernier". */
    String place(int place) {
        return text("calendar.place." + (place == Rhythm.LAST ? "last" : place));
    }

    /** "Notes : Mission locale, plutôt responsable". */
    String duty(DutyKind kind, String seat, @Nullable ServingHalf half) {
        String said = half == null
                ? seat
                : text(
                        half.noted() ? "calendar.half.noted" : "calendar.half.proposed",
                        seat,
                        text("calendar.half." + half.half()));
        return text("calendar.duty." + kind, said);
    }

    String day(LocalDate day) {
        return formats.date(day);
    }

    String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
