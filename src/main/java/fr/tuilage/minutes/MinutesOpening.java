package fr.tuilage.minutes;

import fr.tuilage.meeting.MeetingFollower;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Minutes begin with the session, in the same transaction. */
@Component
class MinutesOpening implements MeetingFollower {

    private final MinutesRepository minutes;

    MinutesOpening(MinutesRepository minutes) {
        this.minutes = minutes;
    }

    @Override
    public void opened(UUID meetingId, UUID committeeId) {
        minutes.save(new Minutes(meetingId, committeeId));
    }
}
