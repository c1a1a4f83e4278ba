package fr.tuilage.meeting.ui;

import com.vaadin.flow.component.Component;
import fr.tuilage.meeting.AgendaItemDetails;
import fr.tuilage.meeting.MeetingDetails;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is written of a meeting, on the meeting's page: implemented by the module that owns the minutes. */
public interface MeetingRecord {

    /**
     * Reads what is written of a meeting, once for the whole page.
     *
     * @param changed is told when the reader wrote something, so that the page knows it too
     */
    OnPage read(MeetingDetails meeting, Runnable changed);

    /** Changes whenever the record does: pages that follow compare it. */
    String mark(UUID meetingId);

    /** Links to the records of several meetings of a committee; meetings without one are left out. */
    Map<UUID, Component> links(UUID committeeId, Collection<UUID> meetingIds);

    /** The record as it was read for one page. */
    interface OnPage {

        /** What is written under one item, to write or to read. */
        Component ofItem(AgendaItemDetails item);

        /** The whole record of a meeting that is over. */
        Component ofMeeting();

        /** Whether the reader may still correct who was at a meeting that is over. */
        boolean correctable();

        /** Acts of the person on the record as a whole, for the head of the page. */
        List<Component> actions(Runnable changed);

        /** Equal as long as {@link #actions} offers the same acts on the same record. */
        Object offered();

        /** Whether something is typed in what {@link #ofItem} gave that only this page knows. */
        boolean typing(Component shown);

        /**
         * Brings what {@link #ofItem} or {@link #ofMeeting} gave earlier up to date; what is being typed stays.
         *
         * @return whether that was possible; otherwise it is to be drawn again
         */
        boolean refresh(Component shown);

        String mark();
    }
}
