package fr.tuilage.meeting;

import fr.tuilage.base.RequestMemory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who is a guest of which meeting at this moment (ID-2): from the invitation until it is withdrawn, or until some days after the
 * meeting. One statement a request, whoever asks.
 */
@Component
class MeetingGuests {

    private final MeetingGuestRepository guests;
    private final RequestMemory memory;
    private final Clock clock;

    MeetingGuests(MeetingGuestRepository guests, RequestMemory memory, Clock clock) {
        this.guests = guests;
        this.memory = memory;
        this.clock = clock;
    }

    /** The meetings that the person may read as a guest now, the soonest first. */
    List<GuestMeetingLine> of(UUID personId) {
        return memory.recall(new Invited(personId), () -> invitations(personId));
    }

    /** The same, of one meeting. */
    Optional<GuestMeetingLine> of(UUID personId, UUID meetingId) {
        return of(personId).stream()
                .filter(line -> line.meetingId().equals(meetingId))
                .findFirst();
    }

    private record Invited(UUID personId) {}

    /** The day is that of each committee's time zone, which the database cannot compute: it leaves room for all of them. */
    private List<GuestMeetingLine> invitations(UUID personId) {
        LocalDate first =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(GuestMeetingLine.DAYS_AFTER + 1);
        return guests.invitations(personId, first).stream()
                .map(GuestRow::line)
                .filter(line -> !line.until().isBefore(LocalDate.ofInstant(clock.instant(), line.timeZone())))
                .toList();
    }
}
