package fr.tuilage.meeting;

import fr.tuilage.base.NotFound;
import java.util.UUID;

/**
 * Says whether the person who acts may correct the attendance of a meeting that is over: implemented by the module that owns
 * the minutes, of which it is a part from then on (MIN-1).
 */
public interface AttendanceGuard {

    /**
     * Refuses who may not correct it, and locks what is written: who adopts has read the older counts.
     *
     * @throws NotFound when the person may not know of the meeting
     * @throws fr.tuilage.base.Forbidden when it is not the person's turn to write
     * @throws fr.tuilage.base.RuleViolation when the minutes are adopted, or somebody else holds the pen
     */
    void requireCorrectable(UUID meetingId);
}
