package fr.tuilage.calendar;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyService;
import fr.tuilage.rota.DutyTurn;
import fr.tuilage.rota.Halves;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that stand: when and where a committee meets. */
@Service
public class SessionService {

    private final PlannedSessionRepository sessions;
    private final DutyService duties;
    private final CommitteePolicy policy;
    private final CommitteeService committees;
    private final Clock clock;

    SessionService(
            PlannedSessionRepository sessions,
            DutyService duties,
            CommitteePolicy policy,
            CommitteeService committees,
            Clock clock) {
        this.sessions = sessions;
        this.duties = duties;
        this.policy = policy;
        this.committees = committees;
        this.clock = clock;
    }

    /**
     * One published session.
     *
     * @throws NotFound when it does not exist, is only planned, or belongs to a committee one may not see
     */
    @Transactional(readOnly = true)
    public SessionDetails session(UUID id) {
        return served(id).session();
    }

    /**
     * {@link #session} with who serves at it and which half (ROTA-1), in one statement.
     *
     * @throws NotFound when it does not exist, is only planned, or belongs to a committee one may not see
     */
    @Transactional(readOnly = true)
    public ServedSession served(UUID id) {
        List<ServedRow> rows = sessions.served(id);
        PlannedSession session = rows.stream()
                .findFirst()
                .map(ServedRow::session)
                .filter(PlannedSession::published)
                .orElseThrow(NotFound::new);
        policy.require(CommitteePermission.VIEW, session.committeeId());
        List<DutyTurn> turns =
                Halves.of(rows.stream().flatMap(row -> row.ledger().stream()).toList(), session.day(clock.instant()))
                        .stream()
                        .filter(turn -> turn.line().occasionId().equals(id))
                        .toList();
        List<DutyLine> served = turns.stream().map(DutyTurn::line).toList();
        return new ServedSession(details(List.of(session), served).getFirst(), served, YearTurns.halves(turns));
    }

    SessionDetails details(PlannedSession session) {
        return details(List.of(session)).getFirst();
    }

    /** The published sessions of a calendar year, in the order of their dates. */
    @Transactional(readOnly = true)
    public List<SessionDetails> ofCommittee(UUID committeeId, int year) {
        policy.require(CommitteePermission.VIEW, committeeId);
        return details(ofYear(committeeId, year));
    }

    /** The year in which the committee meets next, with who serves at its sessions; three statements. */
    @Transactional(readOnly = true)
    public SessionYear yearOfNext(UUID committeeId, LocalDate today) {
        policy.require(CommitteePermission.VIEW, committeeId);
        Optional<PlannedSession> next =
                sessions.nextOf(List.of(committeeId), clock.instant()).stream().findFirst();
        int year = next.map(PlannedSession::heldOn).orElse(today).getYear();
        List<PlannedSession> found = ofYear(committeeId, year);
        List<DutyLine> lines = dutiesOf(found);
        return new SessionYear(
                year, details(found, lines), next.map(PlannedSession::id).orElse(null), lines);
    }

    /** What is published and not over, by date, with the duties but not the halves that serve; one statement. */
    @Transactional(readOnly = true)
    public List<ServedSession> toCome(UUID committeeId) {
        policy.require(CommitteePermission.VIEW, committeeId);
        List<DutyRow> rows = sessions.toCome(committeeId, clock.instant());
        List<DutyLine> lines = rows.stream().flatMap(DutyRow::duties).toList();
        return details(rows.stream().map(DutyRow::session).distinct().toList(), lines).stream()
                .map(session -> new ServedSession(
                        session,
                        lines.stream()
                                .filter(duty -> duty.occasionId().equals(session.id()))
                                .toList(),
                        Map.of()))
                .toList();
    }

    /** The next session of each of these committees that is not over, or the one in course, soonest first; committees one may not see are left out. */
    @Transactional(readOnly = true)
    public List<SessionDetails> nextOf(Collection<UUID> committeeIds) {
        Set<UUID> visible = committees.mine().stream().map(CommitteeLine::id).collect(Collectors.toSet());
        visible.retainAll(Set.copyOf(committeeIds));
        return visible.isEmpty() ? List.of() : details(sessions.nextOf(visible, clock.instant()));
    }

    /** The day of several sessions, for services that have checked that they may be seen; one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> days(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sessions.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(PlannedSession::id, PlannedSession::heldOn));
    }

    private List<PlannedSession> ofYear(UUID committeeId, int year) {
        return sessions.findByCommitteeIdAndPublishedTrueAndHeldOnBetweenOrderByHeldOn(
                committeeId, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private List<DutyLine> dutiesOf(List<PlannedSession> found) {
        return duties.ofOccasions(found.stream().map(PlannedSession::id).toList());
    }

    private List<SessionDetails> details(List<PlannedSession> found) {
        return details(found, dutiesOf(found));
    }

    private static List<SessionDetails> details(List<PlannedSession> found, List<DutyLine> lines) {
        Map<UUID, UUID> hosts = lines.stream()
                .filter(duty -> duty.kind() == DutyKind.HOST)
                .collect(Collectors.toMap(DutyLine::occasionId, DutyLine::seatId));
        return found.stream()
                .map(session -> session.details(hosts.get(session.id())))
                .toList();
    }
}
