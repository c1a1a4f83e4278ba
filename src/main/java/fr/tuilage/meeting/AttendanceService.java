package fr.tuilage.meeting;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there: by half of each seat, and guests with their quality (MEET-8). */
@Service
public class AttendanceService {

    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final SeatService seats;
    private final SessionService sessions;
    private final MeetingAccess access;
    private final Trace trace;

    AttendanceService(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            SeatService seats,
            SessionService sessions,
            MeetingAccess access,
            Trace trace) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.seats = seats;
        this.sessions = sessions;
        this.access = access;
        this.trace = trace;
    }

    /**
     * Notes how a half of a seat takes part. The last word counts.
     *
     * @throws RuleViolation when somebody is named who holds no mandate for that half on the day of the meeting
     */
    @Transactional
    public void note(UUID meetingId, AttendanceMark mark) {
        Meeting meeting = recordable(meetingId);
        requireHolder(meeting, mark);
        AttendanceEntry entry = attendance.findByMeetingIdOrderById(meetingId).stream()
                .filter(known -> known.isFor(mark.seatId(), mark.half()))
                .findFirst()
                .orElseGet(() -> attendance.save(new AttendanceEntry(meetingId, mark.seatId(), mark.half())));
        entry.note(mark);
        meeting.touch();
        trace.record("note-attendance", "attendance", entry.id(), meeting.committeeId(), "presence");
    }

    /** Everyone of a seat is there: each half that somebody holds, by its first holder. */
    @Transactional
    public void noteSeatPresent(UUID meetingId, UUID seatId) {
        SeatDetails seat = seat(recordable(meetingId), seatId);
        Arrays.stream(SeatHalf.values())
                .forEach(half -> seat.half(half).titulars().stream()
                        .findFirst()
                        .ifPresent(holder -> note(
                                meetingId,
                                AttendanceMark.of(
                                        seatId,
                                        half,
                                        Presence.PRESENT,
                                        holder.person().id()))));
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
        meeting.touch();
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
        meeting.touch();
        trace.record("remove-guest", "attendance", guestId, meeting.committeeId());
    }

    private Meeting recordable(UUID meetingId) {
        Meeting meeting = meetings.findForChange(meetingId).orElseThrow(NotFound::new);
        access.requireRecord(meeting);
        meeting.requireInSession();
        return meeting;
    }

    private void requireHolder(Meeting meeting, AttendanceMark mark) {
        HalfDetails half = seat(meeting, mark.seatId()).half(mark.half());
        Optional<UUID> named = Optional.ofNullable(mark.personId());
        List<UUID> holders =
                half.holders().stream().map(holder -> holder.person().id()).toList();
        if (named.isPresent() ? !holders.contains(named.get()) : mark.presence() == Presence.PRESENT) {
            throw new RuleViolation("refusal.meeting.holds-no-mandate");
        }
    }

    private SeatDetails seat(Meeting meeting, UUID seatId) {
        return seats.seats(meeting.committeeId(), sessions.session(meeting.id()).on()).stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
