package fr.tuilage.meeting;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatRoll;
import fr.tuilage.committee.SeatService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was there: by half of each seat, and guests with their quality (MEET-8). In session it is noted by who leads or takes the
 * minutes; from the closing on it is a part of the draft, and corrected by whoever writes that, until it is adopted (MIN-1).
 */
@Service
public class AttendanceService {

    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final SeatService seats;
    private final SessionService sessions;
    private final MeetingAccess access;
    private final AttendanceGuard guard;
    private final List<MeetingFollower> followers;
    private final Trace trace;

    AttendanceService(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            SeatService seats,
            SessionService sessions,
            MeetingAccess access,
            AttendanceGuard guard,
            List<MeetingFollower> followers,
            Trace trace) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.seats = seats;
        this.sessions = sessions;
        this.access = access;
        this.guard = guard;
        this.followers = followers;
        this.trace = trace;
    }

    /**
     * Notes how halves of seats take part, all or none. The last word counts.
     *
     * @throws RuleViolation when somebody is named who holds no mandate for that half on the day of the meeting
     */
    @Transactional
    public void note(UUID meetingId, List<AttendanceMark> marks) {
        Meeting meeting = recordable(meetingId);
        note(meeting, seats(meeting), marks);
    }

    /** Everyone of a seat is there: each half that somebody holds, during a hand-over by both. */
    @Transactional
    public void noteSeatPresent(UUID meetingId, UUID seatId) {
        Meeting meeting = recordable(meetingId);
        Map<UUID, SeatDetails> seats = seats(meeting);
        List<AttendanceMark> marks = Optional.ofNullable(seats.get(seatId)).orElseThrow(NotFound::new).halves().stream()
                .flatMap(half -> present(seatId, half).stream())
                .toList();
        note(meeting, seats, marks);
    }

    private static Optional<AttendanceMark> present(UUID seatId, HalfDetails half) {
        return half.titulars().stream()
                .map(holder -> holder.person().id())
                .map(person -> AttendanceMark.of(seatId, half.half(), Presence.PRESENT, person))
                .reduce((first, other) -> AttendanceMark.both(
                        seatId,
                        half.half(),
                        Objects.requireNonNull(first.personId()),
                        Objects.requireNonNull(other.personId())));
    }

    private void note(Meeting meeting, Map<UUID, SeatDetails> seats, List<AttendanceMark> marks) {
        marks.forEach(mark -> requireHolder(seats, mark));
        List<AttendanceEntry> known = attendance.findByMeetingIdOrderById(meeting.id());
        for (AttendanceMark mark : marks) {
            AttendanceEntry entry = known.stream()
                    .filter(candidate -> candidate.isFor(mark.seatId(), mark.half()))
                    .findFirst()
                    .orElseGet(() -> attendance.save(new AttendanceEntry(meeting.id(), mark.seatId(), mark.half())));
            entry.note(mark);
            trace.record("note-attendance", "attendance", entry.id(), meeting.committeeId(), "presence");
        }
        changed(meeting);
    }

    /**
     * Somebody without a seat attends.
     *
     * @param quality as what: a function, an organisation
     * @return the guest's id
     */
    @Transactional
    public UUID addGuest(UUID meetingId, String name, @Nullable String quality) {
        Meeting meeting = recordable(meetingId);
        AttendanceEntry guest = attendance.save(AttendanceEntry.guest(
                meetingId,
                Texts.required("meeting.guest.name", name, AttendanceMark.NAME_LENGTH),
                Texts.optional("meeting.guest.quality", quality, AttendanceMark.NAME_LENGTH)));
        changed(meeting);
        trace.record("add-guest", "attendance", guest.id(), meeting.committeeId());
        return guest.id();
    }

    /** A guest was noted by mistake. */
    @Transactional
    public void removeGuest(UUID meetingId, UUID guestId) {
        Meeting meeting = recordable(meetingId);
        AttendanceEntry guest = attendance
                .findById(guestId)
                .filter(entry ->
                        entry.meetingId().equals(meetingId) && entry.guest().isPresent())
                .orElseThrow(NotFound::new);
        attendance.delete(guest);
        changed(meeting);
        trace.record("remove-guest", "attendance", guestId, meeting.committeeId());
    }

    private Meeting recordable(UUID meetingId) {
        Meeting meeting = meetings.findForChange(meetingId).orElseThrow(NotFound::new);
        if (meeting.state() == MeetingState.CLOSED) {
            guard.requireCorrectable(meetingId);
        } else {
            access.requireRecord(meeting);
            meeting.requireInSession();
        }
        return meeting;
    }

    private void changed(Meeting meeting) {
        meeting.touch();
        if (meeting.state() == MeetingState.CLOSED) {
            followers.forEach(follower -> follower.corrected(meeting.id()));
        }
    }

    private static void requireHolder(Map<UUID, SeatDetails> seats, AttendanceMark mark) {
        HalfDetails half = Optional.ofNullable(seats.get(mark.seatId()))
                .orElseThrow(NotFound::new)
                .half(mark.half());
        Set<UUID> holders =
                half.holders().stream().map(holder -> holder.person().id()).collect(Collectors.toSet());
        boolean nobody = mark.presence() == Presence.PRESENT && mark.persons().isEmpty();
        if (nobody || !holders.containsAll(mark.persons())) {
            throw new RuleViolation("refusal.meeting.holds-no-mandate");
        }
    }

    /** As they are held on the day of the meeting; once it is closed, as they were held then: what is counted. */
    private Map<UUID, SeatDetails> seats(Meeting meeting) {
        LocalDate on = sessions.session(meeting.id()).on();
        SeatRoll roll = meeting.roll();
        List<SeatDetails> held = roll == null
                ? seats.seats(meeting.committeeId(), on)
                : seats.table(meeting.committeeId(), on, roll).seats();
        return held.stream().collect(Collectors.toMap(SeatDetails::id, Function.identity()));
    }
}
