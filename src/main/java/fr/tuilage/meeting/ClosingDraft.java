package fr.tuilage.meeting;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting ends: the fate of its items, and the two optional lines of OBJ-4.
 *
 * @param version the version of the meeting that the person saw
 * @param fates an item that is not named gets its default (MEET-6)
 */
public record ClosingDraft(
        UUID meetingId,
        int version,
        List<Fate> fates,
        @Nullable String whatItChanged,
        @Nullable String whatIsMissing) {

    public static final int LINE_LENGTH = 500;

    /** @throws RuleViolation when a line is too long */
    public ClosingDraft {
        fates = List.copyOf(fates);
        whatItChanged = Texts.optional("meeting.close.what-it-changed", whatItChanged, LINE_LENGTH);
        whatIsMissing = Texts.optional("meeting.close.what-is-missing", whatIsMissing, LINE_LENGTH);
    }

    /**
     * What becomes of one item.
     *
     * @param word required when the item is dropped
     */
    public record Fate(UUID itemId, ItemFate fate, @Nullable String word) {

        /** @throws RuleViolation when an item is dropped without a word, or the word is too long */
        public Fate {
            word = Texts.optional("meeting.close.word", word, LINE_LENGTH);
            if (fate == ItemFate.DROPPED && word == null) {
                throw new RuleViolation("refusal.meeting.dropped-without-a-word");
            }
        }
    }
}
