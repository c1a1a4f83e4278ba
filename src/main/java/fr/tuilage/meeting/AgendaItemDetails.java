package fr.tuilage.meeting;

import fr.tuilage.identity.PersonLine;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as it is read.
 *
 * @param standing which standing item it is, or null (MEET-5)
 * @param title null for a standing item: it is named in the reader's language
 * @param reached whether the meeting came to it
 * @param actual how long it took so far, without the present stay on it
 * @param fate null until the meeting is closed (MEET-6)
 * @param timesCarried how many meetings it was put off from
 */
public record AgendaItemDetails(
        UUID id,
        int version,
        ItemState state,
        ItemKind kind,
        @Nullable StandingItem standing,
        @Nullable String title,
        int minutes,
        @Nullable PersonLine presenter,
        @Nullable String note,
        @Nullable PersonLine proposedBy,
        boolean reached,
        Duration actual,
        @Nullable ItemFate fate,
        @Nullable String fateWord,
        int timesCarried) {

    /** The same, to be changed. */
    public AgendaItemDraft draft() {
        return new AgendaItemDraft(id, version, kind, title, minutes, presenter == null ? null : presenter.id(), note);
    }
}
