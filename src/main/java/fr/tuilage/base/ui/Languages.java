package fr.tuilage.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import fr.tuilage.base.Translations;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which language a page is shown in: the person's own choice, else the browser's cookie, else what the browser asks for. */
@Component
public class Languages {

    private static final String COOKIE = "tuilage-language";
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final ObjectProvider<LocalePreference> preferences;

    Languages(ObjectProvider<LocalePreference> preferences) {
        this.preferences = preferences;
    }

    /** The language for whoever sends this request. */
    public Locale of(VaadinRequest request) {
        return preferences.stream()
                .flatMap(preference -> preference.preferred().stream())
                .findFirst()
                .or(() -> fromCookie(request))
                .map(Translations::nearest)
                .orElseGet(() -> Translations.nearest(request.getLocale()));
    }

    /** Changes the language from now on and draws the page again. */
    public void change(Locale locale) {
        preferences.forEach(preference -> preference.prefer(locale));
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrentOrThrow().getPage().reload();
    }

    private static Optional<Locale> fromCookie(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> Locale.of(cookie.getValue()))
                        .filter(Translations.LOCALES::contains)
                        .findFirst();
    }
}
