package fr.tuilage.calendar;

import fr.tuilage.base.Translations;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a session is held, in words: the same in a mail, in its event and in the feed (CAL-6). */
@Component
public class SessionPlaces {

    private final Translations translations;

    SessionPlaces(Translations translations) {
        this.translations = translations;
    }

    /**
     * The place of a session.
     *
     * @param host name of the seat that receives, where the place rotates; null where nobody does
     * @return empty when nobody knows yet
     */
    public String of(SessionDetails session, @Nullable String host, Locale locale) {
        if (!session.place().isBlank()) {
            return session.place();
        }
        return host == null ? "" : translations.text(locale, "calendar.place.host", host);
    }
}
