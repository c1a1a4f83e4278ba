package fr.tuilage.minutes;

import fr.tuilage.base.NotFound;
import fr.tuilage.meeting.MeetingFollower;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Minutes begin with the session, in the same transaction; when it ends, or who was there is corrected, they tell who served. */
@Component
class MinutesOpening implements MeetingFollower {

    private final MinutesRepository minutes;
    private final ServedHalves served;

    MinutesOpening(MinutesRepository minutes, ServedHalves served) {
        this.minutes = minutes;
        this.served = served;
    }

    @Override
    public void opened(UUID meetingId, UUID committeeId) {
        minutes.save(new Minutes(meetingId, committeeId));
    }

    @Override
    public void closed(UUID meetingId) {
        noteServed(meetingId);
    }

    @Override
    public void corrected(UUID meetingId) {
        noteServed(meetingId);
    }

    private void noteServed(UUID meetingId) {
        served.note(minutes.findById(meetingId).orElseThrow(NotFound::new));
    }
}
