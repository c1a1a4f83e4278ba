package fr.tuilage.minutes;

import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage as it is typed: nothing is trimmed, for the writer is still writing.
 *
 * @param revision the revision that the writer saw; 0 when nothing was written yet
 * @param field where it is typed; null when no page is open
 */
public record PassageDraft(
        UUID meetingId,
        UUID agendaItemId,
        PassageKind kind,
        String text,
        int revision,
        @Nullable WritingField field) {

    public static final int TEXT_LENGTH = 100_000;

    private static final String CONTROLS_BUT_NEWLINE_AND_TAB = "[\\p{Cc}&&[^\\n\\t]]";

    /** @throws RuleViolation when the text is too long */
    public PassageDraft {
        text = text.replace("\r\n", "\n").replaceAll(CONTROLS_BUT_NEWLINE_AND_TAB, "");
        if (text.codePointCount(0, text.length()) > TEXT_LENGTH) {
            throw new RuleViolation("refusal.too-long", new LabelKey("minutes.kind." + kind), TEXT_LENGTH);
        }
    }

    /** Without an open field. */
    public PassageDraft(UUID meetingId, UUID agendaItemId, PassageKind kind, String text, int revision) {
        this(meetingId, agendaItemId, kind, text, revision, null);
    }
}
