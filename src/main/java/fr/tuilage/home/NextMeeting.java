package fr.tuilage.home;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The next meeting of a committee, as its member needs to know it.
 *
 * @param host short name of the seat that receives, when the place rotates
 * @param minuteTaker short name of the seat that takes the minutes
 * @param weHost whether a seat of the reader receives
 * @param weTakeMinutes whether a seat of the reader takes the minutes
 */
public record NextMeeting(
        UUID id,
        UUID committeeId,
        String committeeName,
        ZonedDateTime startsAt,
        ZonedDateTime endsAt,
        String place,
        @Nullable String host,
        @Nullable String minuteTaker,
        boolean weHost,
        boolean weTakeMinutes) {

    public LocalDate on() {
        return startsAt.toLocalDate();
    }
}
