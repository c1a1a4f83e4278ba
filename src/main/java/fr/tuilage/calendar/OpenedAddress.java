package fr.tuilage.calendar;

import fr.tuilage.base.Translations;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that somebody knew, with the language of its person, or its committee. */
record OpenedAddress(
        CalendarAddress address,
        @Nullable Locale personLocale,
        @Nullable UUID committeeId,
        @Nullable String committeeName,
        @Nullable ZoneId timeZone) {

    Locale locale() {
        Locale locale = personLocale == null ? address.locale() : personLocale;
        return locale == null ? Translations.LOCALES.getFirst() : locale;
    }
}
