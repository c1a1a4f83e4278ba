package fr.tuilage.base;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Dates, times and numbers as a reader of French or of (British) English writes them: "jeudi 11 mars 2027", "14 h 00",
 * "94 %". Parts that belong together are held by no-break spaces. For pages, mail and paper alike.
 */
public final class Formats {

    /** Between a number and its unit. */
    private static final char NO_BREAK = '\u00A0';

    private static final double STEP_OF_BYTES = 1_000;
    private static final double FEW = 10;
    private static final String UNITS_OF_BYTES = " kMGT";

    private final boolean french;

    private final Locale locale;

    private Formats(Locale locale) {
        this.french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        this.locale = french ? Locale.FRANCE : Locale.UK;
    }

    /** Formats for a reader of that language; French when the language is not offered. */
    public static Formats in(Locale locale) {
        return new Formats(Translations.nearest(locale));
    }

    /** "jeudi 11 mars 2027", "Thursday 11 March 2027". */
    public String date(LocalDate date) {
        return weekday(date) + " " + dateWithoutWeekday(date);
    }

    /** "11 mars 2027", "1er janvier 2027", "11 March 2027". */
    public String dateWithoutWeekday(LocalDate date) {
        return dayMonth(date) + " " + date.getYear();
    }

    /** "jeudi 11 mars", "Thursday 11 March". */
    public String weekdayDayMonth(LocalDate date) {
        return weekday(date) + " " + dayMonth(date);
    }

    /** "11 mars", "1er janvier", "11 March". */
    public String dayMonth(LocalDate date) {
        return day(date) + NO_BREAK + month(date);
    }

    /** "3 janvier" in the year of {@code today}, otherwise "3 janvier 2026": for what happened, and since when. */
    public String nearDate(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? dayMonth(date) : dateWithoutWeekday(date);
    }

    /** "mars", "March". */
    public String month(TemporalAccessor date) {
        return DateTimeFormatter.ofPattern("MMMM", locale).format(date);
    }

    /** "janv.", "Jan": for headings of narrow columns. */
    public String monthShort(TemporalAccessor date) {
        return Month.from(date).getDisplayName(TextStyle.SHORT, locale);
    }

    /** "jeudi", "Thursday". */
    public String weekday(TemporalAccessor date) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(date);
    }

    /** "14 h 00", "14:00". */
    public String time(LocalTime time) {
        return french
                ? "%d%ch%c%02d".formatted(time.getHour(), NO_BREAK, NO_BREAK, time.getMinute())
                : "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** "14 h 00 – 16 h 00", "14:00 – 16:00", in the time zone of {@code start}. */
    public String timeRange(ZonedDateTime start, Duration length) {
        return time(start.toLocalTime()) + NO_BREAK + "– "
                + time(start.plus(length).toLocalTime());
    }

    /** "jeudi 11 mars 2027, 14 h 00", "Thursday 11 March 2027, 14:00". */
    public String dateTime(ZonedDateTime dateTime) {
        return date(dateTime.toLocalDate()) + ", " + time(dateTime.toLocalTime());
    }

    /** "45 min", "2 h", "1 h 30" (English "1 h 30 min"). */
    public String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return "%d%cmin".formatted(minutes, NO_BREAK);
        }
        String whole = "%d%ch".formatted(hours, NO_BREAK);
        if (minutes == 0) {
            return whole;
        }
        return french
                ? "%s%c%02d".formatted(whole, NO_BREAK, minutes)
                : "%s%c%d%cmin".formatted(whole, NO_BREAK, minutes, NO_BREAK);
    }

    /** "12 ko", "2,4 Mo" (English "12 kB", "2.4 MB"): steps of 1,000, one decimal below ten. */
    public String bytes(long bytes) {
        double size = bytes;
        int step = 0;
        while (size >= STEP_OF_BYTES && step < UNITS_OF_BYTES.length() - 1) {
            size /= STEP_OF_BYTES;
            step++;
        }
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(step > 0 && size < FEW ? 1 : 0);
        String prefix = step == 0 ? "" : UNITS_OF_BYTES.substring(step, step + 1);
        return number.format(size) + NO_BREAK + prefix + (french ? "o" : "B");
    }

    private String day(LocalDate date) {
        return french && date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }
}
