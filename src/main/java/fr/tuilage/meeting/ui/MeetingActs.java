package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.UI;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.ui.Notices;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs what a person does on the page of a meeting, and reads the page again. */
final class MeetingActs {

    private final Runnable read;
    private final Supplier<MeetingDetails> stored;

    /**
     * The acts of a page.
     *
     * @param read draws the page from what is stored
     * @param stored what is stored now, without drawing anything
     */
    MeetingActs(Runnable read, Supplier<MeetingDetails> stored) {
        this.read = read;
        this.stored = stored;
    }

    /** An item as it is stored now, if it still is. */
    Optional<AgendaItemDetails> again(UUID itemId) {
        MeetingDetails meeting = stored.get();
        return Stream.concat(meeting.agenda().stream(), meeting.proposals().stream())
                .filter(item -> item.id().equals(itemId))
                .findFirst();
    }

    /** Draws the page from what is stored. */
    void read() {
        read.run();
    }

    /** Acts and reads again; when somebody else was faster, says so and shows what is stored now. */
    void run(Runnable act) {
        try {
            act.run();
        } catch (Conflict conflict) {
            Notices.refusal(conflict);
        }
        read.run();
    }

    /** Acts and reads again; a refusal goes back to the form, which keeps what was typed. */
    void attempt(Runnable act) {
        act.run();
        read.run();
    }

    /** The page was drawn again: the focus returns to the same button of the same row. */
    void focusAgain(String row, int index, String button) {
        UI.getCurrentOrThrow().getPage().executeJs("""
                        requestAnimationFrame(() => {
                          const row = document.querySelectorAll(`[data-testid="${$0}"]`)[$1];
                          const wanted = row?.querySelector(`[data-testid="${$2}"]`);
                          (wanted?.disabled ? row.querySelector('vaadin-button:not([disabled])') : wanted)?.focus();
                        })""", row, index, button);
    }
}
