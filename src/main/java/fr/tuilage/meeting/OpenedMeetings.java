package fr.tuilage.meeting;

import fr.tuilage.calendar.HeldSessions;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A session is held from the moment its meeting was opened (MEET-1). */
@Component
class OpenedMeetings implements HeldSessions {

    private final MeetingRepository meetings;

    OpenedMeetings(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<UUID> among(Collection<UUID> sessionIds) {
        return meetings.findByIdIn(sessionIds).stream()
                .filter(meeting -> meeting.state().held())
                .map(Meeting::id)
                .collect(Collectors.toSet());
    }
}
