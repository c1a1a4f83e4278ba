package fr.tuilage.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    /** Gives an item its place: after the others, before those at the end that close the meeting. */
    void append(AgendaItem item) {
        List<AgendaItem> agenda = new ArrayList<>(items.ofMeeting(item.meetingId()).stream()
                .filter(other -> other.on() && !other.equals(item))
                .toList());
        int place = agenda.size();
        if (!item.closing()) {
            while (place > 0 && agenda.get(place - 1).closing()) {
                place--;
            }
        }
        agenda.add(place, item);
        for (int position = 0; position < agenda.size(); position++) {
            agenda.get(position).place(position);
        }
    }
}
