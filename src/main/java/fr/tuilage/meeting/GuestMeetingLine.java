package fr.tuilage.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a guest of it knows it (ID-2): when and where, and nothing of who else is there.
 *
 * @param timeZone where the committee is
 * @param place the fixed place, or empty when a seat receives
 * @param host the seat that receives, by name, when the place rotates
 * @param quality as what the reader is invited; null for a reader of the committee
 */
public record GuestMeetingLine(
        UUID meetingId,
        UUID committeeId,
        String committeeName,
        ZoneId timeZone,
        MeetingState state,
        ZonedDateTime startsAt,
        Duration length,
        String place,
        @Nullable String host,
        @Nullable String quality) {

    /**
     * For how many days after the meeting a guest still reads: long enough to go back to what was handed out there,
     * short enough that no door stays open that nobody remembers.
     */
    public static final int DAYS_AFTER = 30;

    /** The day on which it is held, unless it moves. */
    public LocalDate on() {
        return startsAt.toLocalDate();
    }

    /** The last day on which a guest reads it, where the committee is. */
    public LocalDate until() {
        return on().plusDays(DAYS_AFTER);
    }
}
