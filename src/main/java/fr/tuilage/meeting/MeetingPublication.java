package fr.tuilage.meeting;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionPublication;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A published session becomes a meeting with its standing items (MEET-5). */
@Component
class MeetingPublication implements SessionPublication {

    private final MeetingRepository meetings;
    private final AgendaOrder order;
    private final CarryOver carryOver;
    private final GuestNotices guests;

    MeetingPublication(MeetingRepository meetings, AgendaOrder order, CarryOver carryOver, GuestNotices guests) {
        this.meetings = meetings;
        this.order = order;
        this.carryOver = carryOver;
        this.guests = guests;
    }

    @Override
    public void published(UUID committeeId, List<SessionDetails> sessions) {
        List<Meeting> added = sessions.stream()
                .sorted(Comparator.comparing(SessionDetails::startsAt))
                .filter(session -> meetings.findById(session.id()).isEmpty())
                .map(session -> {
                    Meeting meeting = meetings.save(new Meeting(session.id(), committeeId));
                    order.placeStanding(meeting.id());
                    return meeting;
                })
                .toList();
        added.stream().findFirst().ifPresent(carryOver::takeUp);
    }

    /** What stood on its agenda comes back at the next meeting (MEET-6); its guests are told. */
    @Override
    public void cancelled(SessionDetails session) {
        meetings.findForChange(session.id()).ifPresent(meeting -> {
            meeting.cancel();
            carryOver.all(meeting);
            guests.cancelled(session);
        });
    }

    /**
     * Open pages show the new date. Who was convened is told by the calendar's own message, guests by ours.
     *
     * @throws RuleViolation once the session was opened, also before its time
     */
    @Override
    public void moved(SessionDetails session) {
        meetings.findForChange(session.id()).ifPresent(meeting -> {
            meeting.requireBeforeSession();
            meeting.touch();
            guests.moved(session);
        });
    }
}
