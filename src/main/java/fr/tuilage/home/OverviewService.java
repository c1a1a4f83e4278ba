package fr.tuilage.home;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.SessionDetails;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.calendar.YearFacts;
import fr.tuilage.committee.CommitteeDetails;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatService;
import fr.tuilage.register.ActionService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The read model of <em>Vue d’ensemble</em>: one committee, in a constant number of statements. */
@Service
public class OverviewService {

    private final CommitteePolicy policy;
    private final CommitteeService committees;
    private final SeatService seats;
    private final SessionService sessions;
    private final YearFacts yearFacts;
    private final NextMeetings nextMeetings;
    private final ActionService actions;
    private final Clock clock;

    OverviewService(
            CommitteePolicy policy,
            CommitteeService committees,
            SeatService seats,
            SessionService sessions,
            YearFacts yearFacts,
            NextMeetings nextMeetings,
            ActionService actions,
            Clock clock) {
        this.policy = policy;
        this.committees = committees;
        this.seats = seats;
        this.sessions = sessions;
        this.yearFacts = yearFacts;
        this.nextMeetings = nextMeetings;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * One committee for whoever belongs to it.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public Overview overview(UUID committeeId) {
        CommitteeRoles roles = policy.requireAny(committeeId, CommitteePermission.VIEW);
        CommitteeDetails committee = committees.details(committeeId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), committee.timeZone());
        Optional<SessionDetails> next = sessions.next(committeeId);
        int year = next.map(session -> session.on().getYear()).orElse(today.getYear());
        return new Overview(
                committee,
                today,
                year,
                seats.seats(committeeId, today),
                sessions.ofCommittee(committeeId, year),
                yearFacts.schoolHolidays(committee.schoolZone(), year),
                next.flatMap(session -> nextMeeting(session, committee, roles)),
                actions.open(committeeId),
                roles.has(CommitteeRole.COORDINATION));
    }

    private Optional<NextMeeting> nextMeeting(
            SessionDetails session, CommitteeDetails committee, CommitteeRoles roles) {
        CommitteeLine line = new CommitteeLine(
                committee.id(),
                committee.name(),
                committee.territory(),
                committee.level(),
                committee.timeZone(),
                roles.roles());
        return nextMeetings.of(List.of(session), Map.of(line.id(), line), seats.held()).stream()
                .findFirst();
    }
}
