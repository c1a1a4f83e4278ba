package fr.tuilage.base;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The application cannot start, and whoever starts it can do something about it: the message is one sentence for them, in
 * the language of the machine.
 */
public final class StartRefused extends RuntimeException {

    /**
     * A refusal with its sentence.
     *
     * @param key key of the translations; begins with {@code start.}
     */
    public StartRefused(@Nullable Throwable cause, String key, Object... arguments) {
        super(new Translations().text(Locale.getDefault(), key, arguments), cause);
    }
}
