package fr.tuilage.meeting;

import fr.tuilage.base.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Places items: standing items where they belong, the others before those that close the meeting (MEET-5). */
@Component
class AgendaOrder {

    private final AgendaItemRepository items;

    AgendaOrder(AgendaItemRepository items) {
        this.items = items;
    }

    /** The standing items of a new meeting. */
    void placeStanding(UUID meetingId) {
        int position = 0;
        for (StandingItem standing : StandingItem.values()) {
            items.save(new AgendaItem(meetingId, standing, position++));
        }
    }

    /**
     * Puts the agenda of a meeting into an order.
     *
     * @param itemIds the items of the agenda, each once
     * @throws Conflict when somebody added or took out an item in between
     */
    void order(UUID meetingId, List<UUID> itemIds) {
        List<AgendaItem> agenda = agenda(meetingId);
        Set<UUID> known = agenda.stream().map(AgendaItem::id).collect(Collectors.toSet());
        if (itemIds.size() != agenda.size() || !known.equals(Set.copyOf(itemIds))) {
            throw new Conflict("refusal.meeting.agenda-changed");
        }
        agenda.forEach(item -> item.place(itemIds.indexOf(item.id())));
    }

    /** Gives an item that comes back its place: where it stood, as far as the agenda still reaches. */
    void insert(AgendaItem item, int place) {
        List<AgendaItem> agenda = agenda(item.meetingId());
        agenda.remove(item);
        agenda.add(Math.clamp(place, 0, agenda.size()), item);
        number(agenda);
    }

    /** Gives an item its place: after the others, before those at the end that close the meeting. */
    void append(AgendaItem item) {
        List<AgendaItem> agenda = agenda(item.meetingId());
        append(agenda, item);
        number(agenda);
    }

    /**
     * Gives items that come to a meeting from another one their places, as {@link #append(AgendaItem)}, on the agenda as it
     * is stored now: when that changed, the transaction may have begun to read already.
     */
    void append(UUID meetingId, List<AgendaItem> coming) {
        List<AgendaItem> agenda = on(items.ofMeetingForChange(meetingId));
        coming.forEach(item -> append(agenda, item));
        number(agenda);
    }

    private static void append(List<AgendaItem> agenda, AgendaItem item) {
        agenda.remove(item);
        int place = agenda.size();
        if (!item.closing()) {
            while (place > 0 && agenda.get(place - 1).closing()) {
                place--;
            }
        }
        agenda.add(place, item);
    }

    private List<AgendaItem> agenda(UUID meetingId) {
        return on(items.ofMeeting(meetingId));
    }

    private static List<AgendaItem> on(List<AgendaItem> items) {
        return items.stream().filter(AgendaItem::on).collect(Collectors.toCollection(ArrayList::new));
    }

    private static void number(List<AgendaItem> agenda) {
        for (int position = 0; position < agenda.size(); position++) {
            agenda.get(position).place(position);
        }
    }
}
