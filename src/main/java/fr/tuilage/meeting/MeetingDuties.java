package fr.tuilage.meeting;

import fr.tuilage.base.NotFound;
import fr.tuilage.rota.DutyKind;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is at a meeting, for what other modules allow by it. */
@Service
public class MeetingDuties {

    private final MeetingRepository meetings;
    private final MeetingAccess access;

    MeetingDuties(MeetingRepository meetings, MeetingAccess access) {
        this.meetings = meetings;
        this.access = access;
    }

    /**
     * Whether the person who acts holds, today, a seat that has this duty at the meeting.
     *
     * @throws NotFound when the person may not see the meeting
     */
    @Transactional(readOnly = true)
    public boolean isOnDuty(UUID meetingId, DutyKind duty) {
        Meeting meeting = meetings.findById(meetingId).orElseThrow(NotFound::new);
        access.requireView(meeting);
        return access.isOnDuty(meeting, duty);
    }
}
