package fr.tuilage.home;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.SeatLabel;
import fr.tuilage.committee.SeatService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to sessions who hosts and who takes the minutes, by name; two statements for any number. */
@Component
class NextMeetings {

    private final DutyService duties;
    private final SeatService seats;

    NextMeetings(DutyService duties, SeatService seats) {
        this.duties = duties;
        this.seats = seats;
    }

    /** In the order of the sessions; the caller has checked that the committees may be seen. */
    List<NextMeeting> of(Collection<SessionDetails> sessions, Map<UUID, CommitteeLine> committees, Set<UUID> held) {
        Map<UUID, UUID> minuteTakers = minuteTakers(
                duties.ofOccasions(sessions.stream().map(SessionDetails::id).toList()));
        Map<UUID, SeatLabel> names = seats.labels(sessions.stream()
                .flatMap(session -> Stream.of(session.hostSeatId(), minuteTakers.get(session.id())))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return sessions.stream()
                .map(session -> meeting(
                        session,
                        Objects.requireNonNull(committees.get(session.committeeId())),
                        minuteTakers.get(session.id()),
                        names,
                        held))
                .toList();
    }

    /** {@link #of} for a caller that has read the seats of the committee and the duties; sends no statement. */
    static NextMeeting of(
            SessionDetails session,
            CommitteeLine committee,
            Collection<DutyLine> duties,
            Map<UUID, SeatLabel> names,
            Set<UUID> held) {
        return meeting(session, committee, minuteTakers(duties).get(session.id()), names, held);
    }

    private static Map<UUID, UUID> minuteTakers(Collection<DutyLine> duties) {
        return duties.stream()
                .filter(duty -> duty.kind() == DutyKind.MINUTE_TAKER)
                .collect(Collectors.toMap(DutyLine::occasionId, DutyLine::seatId));
    }

    private static NextMeeting meeting(
            SessionDetails session,
            CommitteeLine committee,
            @Nullable UUID minuteTaker,
            Map<UUID, SeatLabel> names,
            Set<UUID> held) {
        UUID host = session.hostSeatId();
        return new NextMeeting(
                session.id(),
                committee.id(),
                committee.name(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                name(host, names),
                name(minuteTaker, names),
                host != null && held.contains(host),
                minuteTaker != null && held.contains(minuteTaker));
    }

    private static @Nullable String name(@Nullable UUID seatId, Map<UUID, SeatLabel> names) {
        SeatLabel label = seatId == null ? null : names.get(seatId);
        return label == null ? null : label.name();
    }
}
