package fr.tuilage.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is read elsewhere: when and where.
 *
 * @param startsAt in the committee's time zone
 * @param place the fixed place, or empty when the host seat receives
 * @param hostSeatId the seat that receives, when the place rotates and the year is published
 * @param sequence grows with each change that calendars must know of (iCalendar {@code SEQUENCE})
 * @param cancelReason why it will not be held; empty while it stands
 * @param uid the event's identifier in every calendar; never changes
 */
public record SessionDetails(
        UUID id,
        int version,
        UUID committeeId,
        ZonedDateTime startsAt,
        Duration length,
        String place,
        @Nullable UUID hostSeatId,
        int sequence,
        String uid,
        boolean cancelled,
        String cancelReason,
        boolean published) {

    public LocalDate on() {
        return startsAt.toLocalDate();
    }

    public ZonedDateTime endsAt() {
        return startsAt.plus(length);
    }
}
