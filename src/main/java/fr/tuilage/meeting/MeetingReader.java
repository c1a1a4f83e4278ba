package fr.tuilage.meeting;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.ServedSession;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeTable;
import fr.tuilage.committee.Representation;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatRoll;
import fr.tuilage.committee.SeatService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a meeting shows, by a number of statements that does not depend on its size. */
@Component
class MeetingReader {

    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final SessionService sessions;
    private final SeatService seats;
    private final MeetingAccess access;

    MeetingReader(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            SessionService sessions,
            SeatService seats,
            MeetingAccess access) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.sessions = sessions;
        this.seats = seats;
        this.access = access;
    }

    /** @throws NotFound when there is no such meeting, or the person may not see the committee */
    MeetingDetails details(UUID id) {
        List<AgendaRow> rows = meetings.withAgenda(id);
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Meeting meeting = rows.getFirst().meeting();
        access.requireView(meeting);
        ServedSession served = sessions.served(id);
        SessionDetails session = served.session();
        SeatRoll roll = meeting.roll();
        CommitteeTable table = roll == null
                ? seats.table(meeting.committeeId(), session.on())
                : seats.table(meeting.committeeId(), session.on(), roll);
        List<SeatDetails> held = table.seats();
        List<SheetRow> read = attendance.sheet(id);
        List<AttendanceEntry> sheet = read.stream()
                .map(SheetRow::entry)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<AttendanceMark> marks =
                sheet.stream().flatMap(entry -> entry.mark().stream()).toList();
        return new MeetingDetails(
                meeting.id(),
                meeting.version(),
                meeting.committeeId(),
                table.committeeName(),
                meeting.state(),
                session,
                seatOf(served.duties(), DutyKind.MINUTE_TAKER),
                seatOf(served.duties(), DutyKind.FACILITATOR),
                served.halves(),
                held,
                items(rows, ItemState.ACCEPTED),
                items(rows, ItemState.PROPOSED),
                marks,
                sheet.stream().flatMap(entry -> entry.guest().stream()).toList(),
                read.stream().flatMap(row -> row.invited().stream()).toList(),
                Representation.count(held, (seat, half) -> inTheRoom(marks, seat, half)),
                roll == null ? table.quorum() : meeting.quorum(),
                meeting.convenedAt(),
                meeting.closedAt(),
                meeting.currentItemId(),
                meeting.currentSince(),
                meeting.whatItChanged(),
                meeting.whatIsMissing(),
                table.mine(),
                access.rights(table.roles(), served.duties(), table.mine()),
                rows.getFirst().documents(),
                meeting.mark());
    }

    private static List<AgendaItemDetails> items(List<AgendaRow> rows, ItemState state) {
        return rows.stream().flatMap(row -> row.details(state).stream()).toList();
    }

    /** Who stands in the room for a half: a holder or an alternate; nobody else represents a seat (SEAT-4). */
    private static List<UUID> inTheRoom(Collection<AttendanceMark> marks, UUID seatId, SeatHalf half) {
        return marks.stream()
                .filter(mark -> mark.seatId().equals(seatId) && mark.half() == half)
                .flatMap(mark -> mark.inTheRoom().stream())
                .toList();
    }

    private static @Nullable UUID seatOf(Collection<DutyLine> duties, DutyKind kind) {
        return duties.stream()
                .filter(duty -> duty.kind() == kind)
                .map(DutyLine::seatId)
                .findFirst()
                .orElse(null);
    }
}
