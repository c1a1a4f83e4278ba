package fr.tuilage.meeting;

import java.util.UUID;

/** Told, in the same transaction, of what becomes of a meeting: implemented by the modules that build on one. */
public interface MeetingFollower {

    /** The session was opened. */
    void opened(UUID meetingId, UUID committeeId);

    /** The session was closed. */
    void closed(UUID meetingId);

    /** The attendance of a meeting that is over was corrected (MEET-8). */
    void corrected(UUID meetingId);
}
