package fr.tuilage.handover;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of hand-over as it is typed.
 *
 * @param version of the word that was read; {@link #NONE} where there was none
 * @param text empty to take it back
 */
public record WordDraft(Place place, int version, String text) {

    public static final int LENGTH = 4000;

    /** The version where nothing is written: not that of any stored word. */
    public static final int NONE = -1;

    /** @throws RuleViolation when it is too long */
    public WordDraft {
        text = Objects.requireNonNullElse(Texts.optional("handover.word.field", text, LENGTH), "");
    }

    /** The next one, after what was kept. */
    public static int versionOf(@Nullable WordLine word) {
        return word == null ? NONE : word.version();
    }
}
