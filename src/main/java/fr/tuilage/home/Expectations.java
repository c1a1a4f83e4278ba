package fr.tuilage.home;

import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatService;
import fr.tuilage.home.Expected.Kind;
import fr.tuilage.register.ActionLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is expected of a person before the next meeting: three things at most, so that they can be done now. */
@Component
class Expectations {

    private static final int AT_MOST = 3;

    /** How far ahead an action is due that is asked for when no meeting stands. */
    private static final int DAYS_WITHOUT_MEETING = 14;

    private final SeatService seats;

    Expectations(SeatService seats) {
        this.seats = seats;
    }

    /** The most pressing first; each committee's meeting has its own horizon. */
    List<Expected> of(List<CommitteeLine> mine, List<NextMeeting> meetings, List<ActionLine> actions, LocalDate today) {
        Function<CommitteeLine, Stream<Expected>> each = committee -> Stream.concat(
                actions(committee, actions, horizon(committee, meetings, today)),
                proposals(committee, meetings, today));
        return Stream.concat(mine.stream().flatMap(each), vacantHalves(mine, meetings, today))
                .sorted(Comparator.comparing(Expected::kind).thenComparing(Expected::date))
                .limit(AT_MOST)
                .toList();
    }

    private static LocalDate horizon(CommitteeLine committee, List<NextMeeting> meetings, LocalDate today) {
        return meetingOf(committee, meetings)
                .map(NextMeeting::on)
                .findFirst()
                .orElse(today.plusDays(DAYS_WITHOUT_MEETING));
    }

    private static Stream<Expected> actions(CommitteeLine committee, List<ActionLine> actions, LocalDate horizon) {
        return actions.stream()
                .filter(action -> action.committeeId().equals(committee.id()))
                .filter(action -> action.late() || !action.dueOn().isAfter(horizon))
                .map(action -> new Expected(
                        Kind.FINISH_ACTION,
                        committee.id(),
                        committee.name(),
                        action.id(),
                        action.version(),
                        action.text(),
                        action.dueOn()));
    }

    private static Stream<Expected> proposals(CommitteeLine committee, List<NextMeeting> meetings, LocalDate today) {
        return meetingOf(committee, meetings)
                .filter(meeting -> meeting.on().isAfter(today))
                .filter(meeting ->
                        new CommitteeRoles(committee.id(), committee.roles()).allow(CommitteePermission.PROPOSE_ITEM))
                .map(meeting -> new Expected(
                        Kind.PROPOSE_ITEM, committee.id(), committee.name(), meeting.id(), 0, null, meeting.on()));
    }

    /** In the committee that the reader coordinates and that meets next: one committee, so that statements stay few. */
    private Stream<Expected> vacantHalves(List<CommitteeLine> mine, List<NextMeeting> meetings, LocalDate today) {
        return coordinated(mine, meetings)
                .limit(1)
                .flatMap(committee -> seats.seats(committee.id(), today).stream()
                        .filter(SeatDetails::counts)
                        .flatMap(seat -> seat.halves().stream()
                                .filter(HalfDetails::vacant)
                                .map(half -> new Expected(
                                        Kind.FILL_HALF,
                                        committee.id(),
                                        committee.name(),
                                        seat.id(),
                                        0,
                                        seat.shortName(),
                                        Objects.requireNonNull(half.vacantSince())))));
    }

    private static Stream<CommitteeLine> coordinated(List<CommitteeLine> mine, List<NextMeeting> meetings) {
        Stream<CommitteeLine> withMeeting = meetings.stream()
                .flatMap(meeting ->
                        mine.stream().filter(committee -> committee.id().equals(meeting.committeeId())));
        return Stream.concat(withMeeting, mine.stream())
                .filter(committee -> committee.roles().contains(CommitteeRole.COORDINATION));
    }

    private static Stream<NextMeeting> meetingOf(CommitteeLine committee, List<NextMeeting> meetings) {
        return meetings.stream().filter(meeting -> meeting.committeeId().equals(committee.id()));
    }
}
