package fr.tuilage.identity;

import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a mail address is written down: without spaces around it, in lower case, so that one address is one person. */
public final class EmailAddress {

    static final int MAXIMUM = 254;

    /** Where a refusal is said. */
    static final String FIELD = "identity.field.email";

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@[^\\s@<>()\\[\\],;:\\\\\"]+\\.[^\\s@<>()\\[\\],;:\\\\\".]+");

    private EmailAddress() {}

    /**
     * The address as it is kept.
     *
     * @throws RuleViolation when it is missing, too long, or no address
     */
    public static String of(@Nullable String typed) {
        String address = Texts.required(FIELD, typed, MAXIMUM).toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(address).matches()) {
            throw new RuleViolation("refusal.identity.email-shape", new LabelKey(FIELD));
        }
        return address;
    }

    /** The address as it would be kept, whatever was typed: for looking up, never for keeping. */
    static String sought(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
