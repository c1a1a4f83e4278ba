package fr.tuilage.meeting;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing disappears: what a meeting put off comes back at the next one, whenever that exists (MEET-6). */
@Component
class CarryOver {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final AgendaOrder order;
    private final SessionService sessions;

    CarryOver(MeetingRepository meetings, AgendaItemRepository items, AgendaOrder order, SessionService sessions) {
        this.meetings = meetings;
        this.items = items;
        this.order = order;
        this.sessions = sessions;
    }

    /** The meeting is cancelled: all that stood on its agenda, and every proposal, waits for the next one. */
    void all(Meeting cancelled) {
        items.ofMeeting(cancelled.id()).stream()
                .filter(item -> item.standing() == null)
                .forEach(item -> item.settle(ItemFate.CONTINUED, null));
        toTheNextAfter(cancelled);
    }

    /** Puts on the agenda of the next meeting what waits for it; without a next meeting it goes on waiting. */
    void toTheNextAfter(Meeting meeting) {
        List<AgendaItem> waiting = items.waiting(meeting.committeeId());
        if (!waiting.isEmpty()) {
            nextAfter(meeting).ifPresent(next -> takeUp(next, waiting));
        }
    }

    /** A meeting takes up what waits in its committee. */
    void takeUp(Meeting meeting) {
        takeUp(meeting, items.waiting(meeting.committeeId()));
    }

    private void takeUp(Meeting next, List<AgendaItem> waiting) {
        List<AgendaItem> coming =
                waiting.stream().map(item -> item.carryTo(next.id())).toList();
        order.append(next.id(), coming.stream().filter(AgendaItem::on).toList());
        coming.forEach(items::save);
        next.touch();
    }

    /** Held as whoever changes its agenda holds it: nobody places an item there meanwhile. */
    private Optional<Meeting> nextAfter(Meeting meeting) {
        SessionDetails session = sessions.session(meeting.id());
        return Stream.of(0, 1)
                .flatMap(years ->
                        sessions.ofCommittee(meeting.committeeId(), session.on().getYear() + years).stream())
                .filter(other -> other.startsAt().isAfter(session.startsAt()) && !other.cancelled())
                .flatMap(later -> meetings.findForChange(later.id()).stream())
                .filter(other -> other.state().beforeSession())
                .findFirst();
    }
}
