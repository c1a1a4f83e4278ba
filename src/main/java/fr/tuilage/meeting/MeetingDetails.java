package fr.tuilage.meeting;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.committee.Representation;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.ServingHalf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is read: everything that its page shows.
 *
 * @param seats the seats as they are held on the day of the meeting; once closed, as they were held when it was closed
 * @param halves which half of the seat on duty serves, where one is proposed or has served (ROTA-1)
 * @param agenda what stands on it, in order
 * @param proposals what members proposed and nobody placed yet
 * @param attendance one mark for each half of which something was noted
 * @param guests who came without a seat, as noted in the attendance
 * @param invited who is invited to this one meeting (ID-2)
 * @param quorum how many seats must be represented, or null (SEAT-4)
 * @param currentItemId the item in discussion, while in session
 * @param mine the seats of which the reader holds a half, or is an alternate, today
 * @param documents how many belong to it (DOC-4)
 * @param mark changes whenever the meeting, its agenda or its attendance does
 */
public record MeetingDetails(
        UUID id,
        int version,
        UUID committeeId,
        String committeeName,
        MeetingState state,
        SessionDetails session,
        @Nullable UUID minuteTakerSeatId,
        @Nullable UUID facilitatorSeatId,
        Map<DutyKind, ServingHalf> halves,
        List<SeatDetails> seats,
        List<AgendaItemDetails> agenda,
        List<AgendaItemDetails> proposals,
        List<AttendanceMark> attendance,
        List<GuestLine> guests,
        List<InvitedLine> invited,
        Representation representation,
        @Nullable Integer quorum,
        @Nullable Instant convenedAt,
        @Nullable Instant closedAt,
        @Nullable UUID currentItemId,
        @Nullable Instant currentSince,
        @Nullable String whatItChanged,
        @Nullable String whatIsMissing,
        Set<UUID> mine,
        MeetingRights rights,
        long documents,
        String mark) {

    /** The sum of the planned lengths (MEET-4). */
    public Duration planned() {
        return Duration.ofMinutes(
                agenda.stream().mapToInt(AgendaItemDetails::minutes).sum());
    }

    /** By how much the agenda is longer than the meeting; zero or less when it fits (MEET-4). */
    public Duration overrun() {
        return planned().minus(session.length());
    }

    public Optional<AgendaItemDetails> currentItem() {
        return agenda.stream().filter(item -> item.id().equals(currentItemId)).findFirst();
    }

    /** What was noted for a half of a seat. */
    public Optional<AttendanceMark> mark(UUID seatId, SeatHalf half) {
        return attendance.stream()
                .filter(mark -> mark.seatId().equals(seatId) && mark.half() == half)
                .findFirst();
    }

    public Optional<SeatDetails> seat(@Nullable UUID seatId) {
        return seats.stream().filter(seat -> seat.id().equals(seatId)).findFirst();
    }
}
