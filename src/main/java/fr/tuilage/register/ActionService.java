package fr.tuilage.register;

import static fr.tuilage.committee.CommitteePermission.VIEW;
import static fr.tuilage.committee.CommitteePermission.WRITE_MINUTES;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.SeatLabel;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of actions across meetings (DEC-2). */
@Service
public class ActionService {

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final ActionRepository actions;
    private final ActionLines lines;
    private final CommitteeService committees;
    private final SeatService seats;
    private final CommitteePolicy policy;
    private final OutcomeGuard guard;
    private final RegisterEntries entries;
    private final CurrentPerson currentPerson;
    private final Trace trace;
    private final Clock clock;

    ActionService(
            ActionRepository actions,
            ActionLines lines,
            CommitteeService committees,
            SeatService seats,
            CommitteePolicy policy,
            OutcomeGuard guard,
            RegisterEntries entries,
            CurrentPerson currentPerson,
            Trace trace,
            Clock clock) {
        this.actions = actions;
        this.lines = lines;
        this.committees = committees;
        this.seats = seats;
        this.policy = policy;
        this.guard = guard;
        this.entries = entries;
        this.currentPerson = currentPerson;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Notes an action: a member or the coordination does; what a meeting led to, whoever writes its minutes.
     *
     * @throws NotFound when the seat, the meeting or its item is not of the committee
     * @throws RuleViolation when it is due before it was agreed, or the person is not of the seat
     */
    @Transactional
    public UUID record(ActionDraft draft) {
        policy.require(WRITE_MINUTES, draft.committeeId());
        if (draft.meetingId() != null) {
            guard.requireWritable(draft.committeeId(), draft.meetingId(), draft.agendaItemId());
        }
        SeatLabel seat = seats.labels(Set.of(draft.seatId())).get(draft.seatId());
        if (seat == null || !seat.committeeId().equals(draft.committeeId())) {
            throw new NotFound();
        }
        LocalDate agreedOn = Objects.requireNonNullElseGet(
                draft.agreedOn(), () -> LocalDate.ofInstant(clock.instant(), seat.timeZone()));
        requirePersonOfSeat(draft, agreedOn);
        ActionItem action = actions.save(new ActionItem(draft, agreedOn, clock.instant()));
        entries.put(action);
        trace.record("record-action", "action", action.id(), draft.committeeId());
        return action.id();
    }

    /** What is still to do, by due date. */
    @Transactional(readOnly = true)
    public List<ActionLine> open(UUID committeeId) {
        policy.require(VIEW, committeeId);
        return lines.of(actions.open(committeeId));
    }

    /** {@link #open(UUID)} for a caller that has just read the committee's seats: two statements fewer. */
    @Transactional(readOnly = true)
    public List<ActionLine> open(UUID committeeId, Map<UUID, SeatLabel> seatsOfCommittee, Set<UUID> held) {
        policy.require(VIEW, committeeId);
        return lines.of(actions.open(committeeId), held, seatsOfCommittee);
    }

    /** A page of the register: what is open by due date, then what is settled. */
    @Transactional(readOnly = true)
    public List<ActionLine> page(UUID committeeId, ActionFilter filter, int page, int size) {
        policy.require(VIEW, committeeId);
        LocalDate dueUntil =
                filter == ActionFilter.LATE ? committees.today(committeeId).minusDays(1) : ANY_DAY;
        return lines.of(actions.page(committeeId, filter == ActionFilter.ALL, dueUntil, PageRequest.of(page, size)));
    }

    /**
     * One action of the committee.
     *
     * @throws NotFound when it is not of this committee, or one may not see the committee
     */
    @Transactional(readOnly = true)
    public ActionLine one(UUID committeeId, UUID id) {
        policy.require(VIEW, committeeId);
        return lines
                .of(actions.findById(id).stream()
                        .filter(action -> action.committeeId().equals(committeeId))
                        .toList())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the person, or the seats of which they hold a half, still have to do in the committees they belong to. */
    @Transactional(readOnly = true)
    public List<ActionLine> mine() {
        List<UUID> mine = committees.mine().stream().map(CommitteeLine::id).toList();
        return mine.isEmpty() ? List.of() : lines.of(actions.openOf(mine, currentPerson.id(), seats.held()));
    }

    /** {@link #mine()} for a caller that has just read the person's committees and seats: three statements fewer. */
    @Transactional(readOnly = true)
    public List<ActionLine> mine(List<CommitteeLine> mine, Set<UUID> held) {
        return mine.isEmpty()
                ? List.of()
                : lines.of(
                        actions.openOf(mine.stream().map(CommitteeLine::id).toList(), currentPerson.id(), held), held);
    }

    /** What was agreed at a meeting, by due date. */
    @Transactional(readOnly = true)
    public List<ActionLine> ofMeeting(UUID meetingId) {
        List<ActionItem> found = actions.findByMeetingIdOrderByDueOnAscIdAsc(meetingId);
        found.stream().map(ActionItem::committeeId).distinct().forEach(committee -> policy.require(VIEW, committee));
        return lines.of(found);
    }

    private void requirePersonOfSeat(ActionDraft draft, LocalDate on) {
        UUID person = draft.personId();
        if (person != null
                && seats.members(draft.committeeId(), on).stream()
                        .noneMatch(member -> member.seatId().equals(draft.seatId())
                                && member.personId().equals(person))) {
            throw new RuleViolation("refusal.register.person-not-of-seat");
        }
    }
}
