package fr.tuilage.base;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What people typed, made fit to be kept: trimmed, without invisible control characters, of bounded length. Nothing else
 * is changed: whoever shows a text escapes it.
 */
public final class Texts {

    private static final String CONTROLS_BUT_NEWLINE_AND_TAB = "[\\p{Cc}&&[^\\n\\t]]";

    private Texts() {}

    /**
     * A text that must be there.
     *
     * @param labelKey key of the field's name, for the sentence that refuses
     * @param maximum how many characters (code points) fit
     * @throws RuleViolation when nothing was typed, or too much
     */
    public static String required(String labelKey, @Nullable String typed, int maximum) {
        String text = optional(labelKey, typed, maximum);
        if (text == null) {
            throw new RuleViolation("refusal.missing", new LabelKey(labelKey));
        }
        return text;
    }

    /**
     * A text that may be left out.
     *
     * @param labelKey key of the field's name, for the sentence that refuses
     * @param maximum how many characters (code points) fit
     * @return the text, or null when nothing was typed
     * @throws RuleViolation when too much was typed
     */
    public static @Nullable String optional(String labelKey, @Nullable String typed, int maximum) {
        String text = clean(typed);
        if (text.codePointCount(0, text.length()) > maximum) {
            throw new RuleViolation("refusal.too-long", new LabelKey(labelKey), maximum);
        }
        return text.isEmpty() ? null : text;
    }

    /** Without control characters; composed letters, so that a name typed on another keyboard is the same name. */
    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll(CONTROLS_BUT_NEWLINE_AND_TAB, "");
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }
}
