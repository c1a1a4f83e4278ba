package fr.tuilage.home;

import fr.tuilage.base.NotFound;
import fr.tuilage.calendar.SessionService;
import fr.tuilage.calendar.SessionYear;
import fr.tuilage.calendar.YearFacts;
import fr.tuilage.committee.CommitteeDetails;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRole;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatLabel;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.register.ActionService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The read model of <em>Vue d’ensemble</em>: one committee, in a constant number of statements. */
@Service
public class OverviewService {

    private final CurrentPerson currentPerson;
    private final CommitteePolicy policy;
    private final CommitteeService committees;
    private final SeatService seats;
    private final SessionService sessions;
    private final YearFacts yearFacts;
    private final ActionService actions;
    private final Clock clock;

    OverviewService(
            CurrentPerson currentPerson,
            CommitteePolicy policy,
            CommitteeService committees,
            SeatService seats,
            SessionService sessions,
            YearFacts yearFacts,
            ActionService actions,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.policy = policy;
        this.committees = committees;
        this.seats = seats;
        this.sessions = sessions;
        this.yearFacts = yearFacts;
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
        List<SeatDetails> table = seats.seats(committeeId, today);
        Map<UUID, SeatLabel> names = table.stream()
                .map(seat -> new SeatLabel(seat.id(), committeeId, seat.shortName(), committee.timeZone()))
                .collect(Collectors.toMap(SeatLabel::id, Function.identity()));
        Set<UUID> held = held(table);
        SessionYear year = sessions.yearOfNext(committeeId, today);
        return new Overview(
                committee,
                today,
                year.year(),
                table,
                year.sessions(),
                yearFacts.schoolHolidays(committee.schoolZone(), year.year()),
                year.next()
                        .map(session -> NextMeetings.of(session, line(committee, roles), year.duties(), names, held)),
                actions.open(committeeId, names, held),
                roles.has(CommitteeRole.COORDINATION));
    }

    private Set<UUID> held(List<SeatDetails> table) {
        UUID me = currentPerson.id();
        return table.stream()
                .filter(seat -> seat.holders().stream()
                        .anyMatch(holder -> holder.person().id().equals(me)))
                .map(SeatDetails::id)
                .collect(Collectors.toSet());
    }

    private static CommitteeLine line(CommitteeDetails committee, CommitteeRoles roles) {
        return new CommitteeLine(
                committee.id(),
                committee.name(),
                committee.territory(),
                committee.level(),
                committee.timeZone(),
                roles.roles());
    }
}
