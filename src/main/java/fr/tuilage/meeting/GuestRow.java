package fr.tuilage.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting with its session, its committee and the seat that receives, for one guest; without a guest for a reader of the committee. */
record GuestRow(
        @Nullable MeetingGuest guest,
        UUID meetingId,
        MeetingState state,
        UUID committeeId,
        String committeeName,
        ZoneId timeZone,
        LocalDate heldOn,
        LocalTime startsAt,
        int lengthMinutes,
        String place,
        @Nullable String host) {

    GuestMeetingLine line() {
        return new GuestMeetingLine(
                meetingId,
                committeeId,
                committeeName,
                timeZone,
                state,
                ZonedDateTime.of(heldOn, startsAt, timeZone),
                Duration.ofMinutes(lengthMinutes),
                place,
                host,
                guest == null ? null : guest.quality());
    }
}
