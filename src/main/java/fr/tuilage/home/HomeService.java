package fr.tuilage.home;

import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.committee.CommitteeDirectory;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import fr.tuilage.meeting.MeetingGuestService;
import fr.tuilage.register.ActionLine;
import fr.tuilage.register.ActionService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The read model of <em>Mon espace</em>: composed of what other modules' doors give, in a constant number of statements. */
@Service
public class HomeService {

    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Paris");

    private final CurrentPerson currentPerson;
    private final PersonService people;
    private final CommitteeService committees;
    private final CommitteeDirectory directory;
    private final SeatService seats;
    private final SessionService sessions;
    private final NextMeetings nextMeetings;
    private final ActionService actions;
    private final Expectations expectations;
    private final MeetingGuestService guests;
    private final Clock clock;

    HomeService(
            CurrentPerson currentPerson,
            PersonService people,
            CommitteeService committees,
            CommitteeDirectory directory,
            SeatService seats,
            SessionService sessions,
            NextMeetings nextMeetings,
            ActionService actions,
            Expectations expectations,
            MeetingGuestService guests,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.committees = committees;
        this.directory = directory;
        this.seats = seats;
        this.sessions = sessions;
        this.nextMeetings = nextMeetings;
        this.actions = actions;
        this.expectations = expectations;
        this.guests = guests;
        this.clock = clock;
    }

    /** The page of whoever is signed in. */
    @Transactional(readOnly = true)
    public MySpace mySpace() {
        UUID me = currentPerson.id();
        List<CommitteeLine> mine = committees.mine();
        Map<UUID, CommitteeLine> byId = mine.stream().collect(Collectors.toMap(CommitteeLine::id, Function.identity()));
        Set<UUID> held = mine.isEmpty() ? Set.of() : seats.held();
        List<SessionDetails> sessionsToCome = sessions.nextOf(byId.keySet());
        List<NextMeeting> meetings = nextMeetings.of(sessionsToCome, byId, held);
        List<ActionLine> open = actions.mine(mine, held);
        LocalDate today = LocalDate.ofInstant(
                clock.instant(),
                mine.stream().findFirst().map(CommitteeLine::timeZone).orElse(USUAL_ZONE));
        List<Expected> expected = expectations.of(new Expectations.Situation(mine, held, meetings, open, today));
        return new MySpace(
                people.line(me).givenName(),
                today,
                meetings.stream().findFirst(),
                expected,
                open.stream()
                        .filter(action -> expected.stream().noneMatch(about(action)))
                        .toList(),
                cards(mine, meetings),
                guests.mine().stream()
                        .filter(line -> !byId.containsKey(line.committeeId()))
                        .toList(),
                NewPart.of(mine, today),
                mine.isEmpty() ? standing() : MySpace.Standing.MEMBER);
    }

    private static Predicate<Expected> about(ActionLine action) {
        return expected -> expected.subjectId().equals(action.id());
    }

    private static List<CommitteeCard> cards(List<CommitteeLine> mine, List<NextMeeting> meetings) {
        return mine.stream()
                .map(committee -> new CommitteeCard(
                        committee.id(),
                        committee.name(),
                        committee.territory(),
                        committee.roles().contains(CommitteeRole.COORDINATION),
                        meetings.stream()
                                .filter(meeting -> meeting.committeeId().equals(committee.id()))
                                .findFirst()))
                .toList();
    }

    private MySpace.Standing standing() {
        if (currentPerson.isAdministrator()) {
            return directory.count("") == 0 ? MySpace.Standing.FOUNDER : MySpace.Standing.ADMINISTRATOR;
        }
        return committees.readsEditions() ? MySpace.Standing.FUNDER : MySpace.Standing.GUEST;
    }
}
