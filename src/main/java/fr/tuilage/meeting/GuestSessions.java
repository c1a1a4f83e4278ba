package fr.tuilage.meeting;

import fr.tuilage.calendar.InvitedSession;
import fr.tuilage.calendar.InvitedSessions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A guest has the meetings to which they are invited in their calendar, as long as the invitation stands (ID-2, CAL-6). */
@Component
class GuestSessions implements InvitedSessions {

    private final MeetingGuests guests;

    GuestSessions(MeetingGuests guests) {
        this.guests = guests;
    }

    /** A meeting has the identifier of its session. */
    @Override
    public List<InvitedSession> of(UUID personId) {
        return guests.of(personId).stream()
                .map(line -> new InvitedSession(line.meetingId(), line.committeeId(), line.committeeName()))
                .toList();
    }
}
