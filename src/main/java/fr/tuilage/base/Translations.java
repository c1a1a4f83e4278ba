package fr.tuilage.base;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * Sentences in the reader's language, for what is not drawn by a page: mail, paper, refusals. Pages use the same files
 * through Vaadin's {@code getTranslation}.
 */
@Component
public class Translations {

    /** French first: the language of whoever did not say otherwise. */
    public static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The offered language nearest to the one asked for. */
    public static Locale nearest(Locale asked) {
        return LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(LOCALES.getFirst());
    }

    /** The sentence of a refusal; names of fields and other refusals among its arguments are put into the same language. */
    public String text(Locale locale, Refusal refusal) {
        return text(locale, refusal.key(), refusal.arguments());
    }

    /** Whether there is a sentence for a key. */
    public boolean has(Locale locale, String key) {
        return ResourceBundle.getBundle(BUNDLE, nearest(locale), NO_FALLBACK).containsKey(key);
    }

    /**
     * The sentence for a key, with {@code {0}}, {@code {1}} … filled in ({@link MessageFormat}).
     *
     * @throws IllegalArgumentException when the key has no sentence in that language
     */
    public String text(Locale locale, String key, Object... arguments) {
        Locale offered = nearest(locale);
        try {
            String pattern =
                    ResourceBundle.getBundle(BUNDLE, offered, NO_FALLBACK).getString(key);
            return arguments.length == 0
                    ? pattern
                    : new MessageFormat(pattern, offered).format(inWords(offered, arguments));
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("No sentence for " + key + " in " + offered, missing);
        }
    }

    private Object[] inWords(Locale locale, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> switch (argument) {
                    case LabelKey label -> text(locale, label.key());
                    case Refusal refusal -> text(locale, refusal);
                    case LocalDate day -> Formats.in(locale).dateWithoutWeekday(day);
                    default -> argument;
                })
                .toArray();
    }
}
