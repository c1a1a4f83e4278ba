package fr.tuilage.meeting;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the agenda of a meeting, and in which order (MEET-3 to MEET-5). */
@Service
public class AgendaService {

    private final AgendaItemRepository items;
    private final AgendaOrder order;
    private final AgendaDoor door;
    private final CurrentPerson currentPerson;
    private final Trace trace;

    AgendaService(
            AgendaItemRepository items, AgendaOrder order, AgendaDoor door, CurrentPerson currentPerson, Trace trace) {
        this.items = items;
        this.order = order;
        this.door = door;
        this.currentPerson = currentPerson;
        this.trace = trace;
    }

    /**
     * A member proposes an item before the session; the coordination places it.
     *
     * @return the item's id
     * @throws RuleViolation once the session was opened
     */
    @Transactional
    public UUID propose(UUID meetingId, AgendaItemDraft draft) {
        Meeting meeting = door.proposed(meetingId);
        return add(meeting, draft, ItemState.PROPOSED, "propose-item");
    }

    /**
     * Puts a new item on the agenda, before what closes the meeting; also in session.
     *
     * @return the item's id
     */
    @Transactional
    public UUID add(UUID meetingId, AgendaItemDraft draft) {
        Meeting meeting = door.prepared(meetingId);
        return add(meeting, draft, ItemState.ACCEPTED, "add-item");
    }

    /** Puts a proposal on the agenda, before what closes the meeting. */
    @Transactional
    public void accept(UUID meetingId, UUID itemId, int version) {
        AgendaItem item = door.prepared(meetingId, itemId, version);
        item.accept();
        order.append(item);
        trace.record(
                "accept-item", "agenda-item", itemId, door.meeting(meetingId).committeeId());
    }

    /**
     * Changes an item; whoever proposed one may change it until it is placed.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     */
    @Transactional
    public void change(UUID meetingId, AgendaItemDraft draft) {
        AgendaItem item = door.changeable(meetingId, Objects.requireNonNull(draft.id()), draft.version());
        item.change(draft);
        trace.record(
                "change-item", "agenda-item", item.id(), door.meeting(meetingId).committeeId());
    }

    /**
     * Takes an item out; {@link #restore(UUID, UUID, int)} puts it back. Whoever proposed one may withdraw it until it is placed.
     *
     * @throws RuleViolation for the item in discussion
     */
    @Transactional
    public void remove(UUID meetingId, UUID itemId, int version) {
        AgendaItem item = door.changeable(meetingId, itemId, version);
        Meeting meeting = door.meeting(meetingId);
        if (itemId.equals(meeting.currentItemId())) {
            throw new RuleViolation("refusal.meeting.item-in-discussion");
        }
        item.remove();
        trace.record("remove-item", "agenda-item", itemId, meeting.committeeId());
    }

    /**
     * Puts an item that was taken out back.
     *
     * @param place where it stood, counted from 0
     */
    @Transactional
    public void restore(UUID meetingId, UUID itemId, int place) {
        Meeting meeting = door.prepared(meetingId);
        putBack(meeting, door.item(meeting, itemId), item -> order.insert(item, place));
    }

    /** Puts a standing item that was taken out back (MEET-5). */
    @Transactional
    public void restore(UUID meetingId, StandingItem standing) {
        Meeting meeting = door.prepared(meetingId);
        putBack(
                meeting,
                items.findByMeetingIdAndStanding(meetingId, standing).orElseThrow(NotFound::new),
                order::append);
    }

    /**
     * Puts the agenda into another order.
     *
     * @param itemIds the items of the agenda, each once
     * @throws Conflict when somebody added or took out an item in between
     */
    @Transactional
    public void order(UUID meetingId, List<UUID> itemIds) {
        Meeting meeting = door.prepared(meetingId);
        order.order(meetingId, itemIds);
        meeting.touch();
        trace.record("order-agenda", "meeting", meetingId, meeting.committeeId());
    }

    /** Whether an item belongs to a meeting; the caller has checked that the meeting may be seen. */
    @Transactional(readOnly = true)
    public boolean has(UUID meetingId, UUID itemId) {
        return items.existsByIdAndMeetingId(itemId, meetingId);
    }

    private void putBack(Meeting meeting, AgendaItem item, Consumer<AgendaItem> place) {
        if (item.state() == ItemState.REMOVED) {
            item.accept();
            place.accept(item);
            meeting.touch();
            trace.record("restore-item", "agenda-item", item.id(), meeting.committeeId());
        }
    }

    private UUID add(Meeting meeting, AgendaItemDraft draft, ItemState state, String action) {
        AgendaItem item = new AgendaItem(meeting.id(), draft, state, currentPerson.id());
        order.append(item);
        items.save(item);
        meeting.touch();
        trace.record(action, "agenda-item", item.id(), meeting.committeeId());
        return item.id();
    }
}
