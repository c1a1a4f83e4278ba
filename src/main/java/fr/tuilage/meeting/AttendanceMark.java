package fr.tuilage.meeting;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.committee.SeatHalf;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is noted for one half of a seat (MEET-8).
 *
 * @param personId who is meant: the holder, or the alternate who replaces; null for somebody without a mandate
 * @param replacedBy the name of somebody without a mandate who replaces the half
 */
public record AttendanceMark(
        UUID seatId,
        SeatHalf half,
        Presence presence,
        @Nullable UUID personId,
        @Nullable String replacedBy) {

    public static final int NAME_LENGTH = 200;

    /**
     * Trims the name.
     *
     * @throws RuleViolation when it is too long, or nobody is named who replaces the half
     */
    public AttendanceMark {
        replacedBy = Texts.optional("meeting.attendance.replaced-by", replacedBy, NAME_LENGTH);
        if (presence == Presence.REPLACED && personId == null && replacedBy == null) {
            throw new RuleViolation("refusal.meeting.replaced-by-whom");
        }
        if (presence != Presence.REPLACED) {
            replacedBy = null;
        }
    }

    /** A holder of the half was there, excused or absent. */
    public static AttendanceMark of(UUID seatId, SeatHalf half, Presence presence, @Nullable UUID personId) {
        return new AttendanceMark(seatId, half, presence, personId, null);
    }
}
