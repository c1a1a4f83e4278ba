package fr.tuilage.meeting;

import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as it is typed (MEET-3, MEET-4).
 *
 * @param id the item that is changed, or null for a new one
 * @param version the version that the person saw; 0 for a new one
 * @param title null only for a standing item, which is named in the reader's language
 * @param minutes planned length
 * @param presenterId a person of the committee, or null
 */
public record AgendaItemDraft(
        @Nullable UUID id,
        int version,
        ItemKind kind,
        @Nullable String title,
        int minutes,
        @Nullable UUID presenterId,
        @Nullable String note) {

    public static final int TITLE_LENGTH = 200;
    public static final int NOTE_LENGTH = 4000;
    public static final int MAXIMUM_MINUTES = 480;

    /**
     * Trims what was typed.
     *
     * @throws RuleViolation when a text is too long or the length is not between one minute and eight hours
     */
    public AgendaItemDraft {
        if (!ItemKind.offered().contains(kind)) {
            throw new RuleViolation("refusal.meeting.item-kind", new LabelKey("meeting.item.kind"));
        }
        title = Texts.optional("meeting.item.title", title, TITLE_LENGTH);
        note = Texts.optional("meeting.item.note", note, NOTE_LENGTH);
        if (minutes < 1 || minutes > MAXIMUM_MINUTES) {
            throw new RuleViolation(
                    "refusal.meeting.item-length", MAXIMUM_MINUTES, new LabelKey("meeting.item.minutes"));
        }
    }

    /** A new item without presenter and note. */
    public static AgendaItemDraft of(ItemKind kind, String title, int minutes) {
        return new AgendaItemDraft(null, 0, kind, title, minutes, null, null);
    }
}
