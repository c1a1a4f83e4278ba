package fr.tuilage.register;

import static fr.tuilage.committee.CommitteePermission.VIEW;
import static fr.tuilage.committee.CommitteePermission.WRITE_MINUTES;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of decisions across meetings (DEC-1). */
@Service
public class DecisionService {

    private final DecisionRepository decisions;
    private final DecisionLines lines;
    private final CommitteeService committees;
    private final CommitteePolicy policy;
    private final OutcomeGuard guard;
    private final RegisterEntries entries;
    private final Trace trace;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            DecisionLines lines,
            CommitteeService committees,
            CommitteePolicy policy,
            OutcomeGuard guard,
            RegisterEntries entries,
            Trace trace,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.committees = committees;
        this.policy = policy;
        this.guard = guard;
        this.entries = entries;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Notes a decision: a member or the coordination does; what a meeting led to, whoever writes its minutes.
     *
     * @throws NotFound when the meeting or its item is not of the committee
     * @throws RuleViolation when the review comes before the decision
     */
    @Transactional
    public UUID record(DecisionDraft draft) {
        policy.require(WRITE_MINUTES, draft.committeeId());
        if (draft.meetingId() != null) {
            guard.requireWritable(draft.committeeId(), draft.meetingId(), draft.agendaItemId());
        }
        LocalDate decidedOn =
                Objects.requireNonNullElseGet(draft.decidedOn(), () -> committees.today(draft.committeeId()));
        decisions.countOn(draft.committeeId());
        int number = decisions.lastNumber(draft.committeeId());
        Decision decision = decisions.save(new Decision(draft, number, decidedOn, clock.instant()));
        entries.put(decision);
        trace.record("record-decision", "decision", decision.id(), draft.committeeId());
        return decision.id();
    }

    /**
     * A page of the register, the latest first.
     *
     * @param all also those that are superseded or withdrawn
     */
    @Transactional(readOnly = true)
    public List<DecisionLine> page(UUID committeeId, boolean all, int page, int size) {
        policy.require(VIEW, committeeId);
        return lines.of(decisions.page(committeeId, all, PageRequest.of(page, size)));
    }

    /**
     * One decision of the committee.
     *
     * @throws NotFound when it is not of this committee, or one may not see the committee
     */
    @Transactional(readOnly = true)
    public DecisionLine one(UUID committeeId, UUID id) {
        policy.require(VIEW, committeeId);
        return decisions.findById(id).stream()
                .filter(decision -> decision.committeeId().equals(committeeId))
                .flatMap(decision -> lines.of(List.of(decision)).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What was decided at a meeting of the committee, in order; nothing for a meeting that the person may not see. */
    @Transactional(readOnly = true)
    public List<DecisionLine> ofMeeting(UUID meetingId) {
        List<Decision> found = decisions.findByMeetingIdOrderByNumber(meetingId);
        found.stream().map(Decision::committeeId).distinct().forEach(committee -> policy.require(VIEW, committee));
        return lines.of(found);
    }
}
