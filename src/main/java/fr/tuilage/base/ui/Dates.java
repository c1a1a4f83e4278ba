package fr.tuilage.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields for dates and times that speak the reader's language; weeks begin on Monday. */
public final class Dates {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private Dates() {}

    /** A field for a date. */
    public static DatePicker picker(String label) {
        Locale locale = region();
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(words(locale));
        picker.setPlaceholder(I18NProvider.translate("base.date.placeholder"));
        return picker;
    }

    /** A field for a time of day, by quarters of an hour; any minute can be typed. */
    public static TimePicker timePicker(String label) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(region());
        picker.setStep(QUARTER);
        TimePicker.TimePickerI18n words = new TimePicker.TimePickerI18n();
        words.setBadInputErrorMessage(I18NProvider.translate("base.time.unreadable"));
        picker.setI18n(words);
        return picker;
    }

    private static DatePicker.DatePickerI18n words(Locale locale) {
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d.M.yyyy", "yyyy-MM-dd")
                .setToday(I18NProvider.translate("base.date.today"))
                .setCancel(I18NProvider.translate("base.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate("base.date.unreadable"));
    }

    /** Sunday first: the component counts so, whatever the first day of the week is. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    /** The language decides the words, the region the order of day and month: never the American one. */
    private static Locale region() {
        Locale locale = UI.getCurrentOrThrow().getLocale();
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : Locale.FRANCE;
    }
}
