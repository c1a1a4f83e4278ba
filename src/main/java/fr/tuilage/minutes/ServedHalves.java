package fr.tuilage.minutes;

import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.meeting.MeetingDetails;
import fr.tuilage.meeting.MeetingService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyRevision;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes which half of a seat served at a meeting (ROTA-1), where what was recorded tells it: the half that wrote in the
 * minutes, and the half that was there alone to host or to facilitate. Where both did, or somebody else, nothing is noted.
 */
@Component
class ServedHalves {

    private final PassageRepository passages;
    private final MeetingService meetings;
    private final DutyRevision duties;

    ServedHalves(PassageRepository passages, MeetingService meetings, DutyRevision duties) {
        this.passages = passages;
        this.meetings = meetings;
        this.duties = duties;
    }

    /** The session is over; who closed it was asked whether they may. */
    void note(Minutes minutes) {
        MeetingDetails meeting = meetings.details(minutes.id());
        Map<DutyKind, SeatHalf> halves = new EnumMap<>(DutyKind.class);
        wrote(meeting, minutes).ifPresent(half -> halves.put(DutyKind.MINUTE_TAKER, half));
        alone(meeting, meeting.session().hostSeatId()).ifPresent(half -> halves.put(DutyKind.HOST, half));
        alone(meeting, meeting.facilitatorSeatId()).ifPresent(half -> halves.put(DutyKind.FACILITATOR, half));
        duties.served(meeting.id(), halves);
    }

    /** Whoever of the seat wrote, else holds the pen, else was there alone. */
    private Optional<SeatHalf> wrote(MeetingDetails meeting, Minutes minutes) {
        UUID seatId = meeting.minuteTakerSeatId();
        List<UUID> writers = passages.writers(minutes.id());
        UUID pen = minutes.penHolderId();
        Collection<UUID> known = !writers.isEmpty() ? writers : pen != null ? List.of(pen) : List.of();
        return known.isEmpty()
                ? alone(meeting, seatId)
                : only(
                        meeting,
                        seatId,
                        half -> half.holders().stream()
                                .anyMatch(
                                        holder -> known.contains(holder.person().id())));
    }

    private static Optional<SeatHalf> alone(MeetingDetails meeting, @Nullable UUID seatId) {
        return only(
                meeting,
                seatId,
                half -> meeting.attendance().stream()
                        .anyMatch(mark -> mark.seatId().equals(seatId)
                                && mark.half() == half.half()
                                && !mark.inTheRoom().isEmpty()));
    }

    /** The one half of which that is true; empty when it is both or none. */
    private static Optional<SeatHalf> only(
            MeetingDetails meeting, @Nullable UUID seatId, Predicate<HalfDetails> serving) {
        List<SeatHalf> found = meeting.seat(seatId).map(SeatDetails::halves).orElse(List.of()).stream()
                .filter(serving)
                .map(HalfDetails::half)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
