package fr.tuilage.meeting;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.committee.SeatHalf;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is noted for one half of a seat (MEET-8).
 *
 * @param personId who is meant: the holder, or the alternate who replaces; null for somebody without a mandate
 * @param besideId the other holder, when both are there during a hand-over: they count once (SEAT-2)
 * @param replacedBy the name of somebody without a mandate who replaces the half
 */
public record AttendanceMark(
        UUID seatId,
        SeatHalf half,
        Presence presence,
        @Nullable UUID personId,
        @Nullable UUID besideId,
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
        if (presence != Presence.PRESENT || Objects.equals(besideId, personId)) {
            besideId = null;
        }
    }

    /** A holder of the half was there, excused or absent. */
    public static AttendanceMark of(UUID seatId, SeatHalf half, Presence presence, @Nullable UUID personId) {
        return new AttendanceMark(seatId, half, presence, personId, null, null);
    }

    /** Both holders of the half were there during a hand-over. */
    public static AttendanceMark both(UUID seatId, SeatHalf half, UUID personId, UUID besideId) {
        return new AttendanceMark(seatId, half, Presence.PRESENT, personId, besideId, null);
    }

    /** Somebody replaced the half: an alternate, or, by the name, somebody without a mandate. */
    public static AttendanceMark replaced(UUID seatId, SeatHalf half, @Nullable UUID alternateId, @Nullable String by) {
        return new AttendanceMark(seatId, half, Presence.REPLACED, alternateId, null, by);
    }

    /** Everyone with a mandate who stood in the room for the half. */
    public List<UUID> inTheRoom() {
        return presence.inTheRoom() ? persons() : List.of();
    }

    /** Everyone with a mandate of whom it says something. */
    public List<UUID> persons() {
        return Stream.of(personId, besideId).filter(Objects::nonNull).toList();
    }
}
