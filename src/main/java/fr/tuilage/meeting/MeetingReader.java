package fr.tuilage.meeting;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeTable;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.Representation;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a meeting shows, by a number of statements that does not depend on its size. */
@Component
class MeetingReader {

    private final AgendaItemRepository items;
    private final AttendanceRepository attendance;
    private final SessionService sessions;
    private final DutyService duties;
    private final SeatService seats;
    private final PersonService people;
    private final MeetingAccess access;
    private final CurrentPerson currentPerson;

    MeetingReader(
            AgendaItemRepository items,
            AttendanceRepository attendance,
            SessionService sessions,
            DutyService duties,
            SeatService seats,
            PersonService people,
            MeetingAccess access,
            CurrentPerson currentPerson) {
        this.items = items;
        this.attendance = attendance;
        this.sessions = sessions;
        this.duties = duties;
        this.seats = seats;
        this.people = people;
        this.access = access;
        this.currentPerson = currentPerson;
    }

    /** @throws NotFound when the person may not see the committee */
    MeetingDetails details(Meeting meeting) {
        SessionDetails session = sessions.session(meeting.id());
        CommitteeTable table = seats.table(meeting.committeeId(), session.on());
        List<SeatDetails> held = table.seats();
        List<DutyLine> onDuty = duties.ofOccasions(List.of(meeting.id()));
        List<AgendaItem> agenda = items.ofMeeting(meeting.id());
        List<AttendanceEntry> sheet = attendance.findByMeetingIdOrderById(meeting.id());
        List<AttendanceMark> marks =
                sheet.stream().flatMap(entry -> entry.mark().stream()).toList();
        Map<UUID, PersonLine> names = names(held, agenda);
        return new MeetingDetails(
                meeting.id(),
                meeting.version(),
                meeting.committeeId(),
                table.committeeName(),
                meeting.state(),
                session,
                seatOf(onDuty, DutyKind.MINUTE_TAKER),
                seatOf(onDuty, DutyKind.FACILITATOR),
                held,
                items(agenda, ItemState.ACCEPTED, names),
                items(agenda, ItemState.PROPOSED, names),
                marks,
                sheet.stream().flatMap(entry -> entry.guest().stream()).toList(),
                Representation.count(held, present(marks)),
                table.quorum(),
                meeting.convenedAt(),
                meeting.closedAt(),
                meeting.currentItemId(),
                meeting.currentSince(),
                meeting.whatItChanged(),
                meeting.whatIsMissing(),
                access.rights(table.roles(), onDuty, mine(held)),
                meeting.mark());
    }

    /** Presenters and proposers mostly hold a seat: their names are there already. */
    private Map<UUID, PersonLine> names(Collection<SeatDetails> held, Collection<AgendaItem> agenda) {
        Map<UUID, PersonLine> names = new HashMap<>();
        held.stream()
                .flatMap(seat -> seat.holders().stream())
                .map(HolderLine::person)
                .forEach(person -> names.put(person.id(), person));
        Set<UUID> others = agenda.stream()
                .flatMap(item ->
                        Stream.of(Optional.ofNullable(item.presenterId()), Optional.ofNullable(item.proposedBy())))
                .flatMap(Optional::stream)
                .filter(person -> !names.containsKey(person))
                .collect(Collectors.toSet());
        names.putAll(people.lines(others));
        return names;
    }

    private Set<UUID> mine(Collection<SeatDetails> held) {
        UUID me = currentPerson.id();
        return held.stream()
                .filter(seat -> seat.holders().stream()
                        .anyMatch(holder -> holder.person().id().equals(me)))
                .map(SeatDetails::id)
                .collect(Collectors.toSet());
    }

    private static List<AgendaItemDetails> items(
            List<AgendaItem> agenda, ItemState state, Map<UUID, PersonLine> names) {
        return agenda.stream()
                .filter(item -> item.state() == state)
                .map(item -> item.details(names))
                .toList();
    }

    /** Who stands in the room for a half: a holder or an alternate; nobody else represents a seat (SEAT-4). */
    private static Set<UUID> present(Collection<AttendanceMark> marks) {
        return marks.stream()
                .filter(mark -> mark.presence().inTheRoom())
                .map(AttendanceMark::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static @Nullable UUID seatOf(Collection<DutyLine> onDuty, DutyKind kind) {
        return onDuty.stream()
                .filter(duty -> duty.kind() == kind)
                .map(DutyLine::seatId)
                .findFirst()
                .orElse(null);
    }
}
