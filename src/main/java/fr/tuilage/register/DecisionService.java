package fr.tuilage.register;

import static fr.tuilage.committee.CommitteePermission.PREPARE_MEETING;
import static fr.tuilage.committee.CommitteePermission.VIEW;
import static fr.tuilage.committee.CommitteePermission.WRITE_MINUTES;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of decisions across meetings (DEC-1). */
@Service
public class DecisionService {

    static final int REASON_LENGTH = 500;

    private final DecisionRepository decisions;
    private final CommitteeService committees;
    private final CommitteePolicy policy;
    private final OutcomeGuard guard;
    private final RegisterEntries entries;
    private final Trace trace;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            CommitteeService committees,
            CommitteePolicy policy,
            OutcomeGuard guard,
            RegisterEntries entries,
            Trace trace,
            Clock clock) {
        this.decisions = decisions;
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
        LocalDate decidedOn = Objects.requireNonNullElseGet(draft.decidedOn(), () -> today(draft.committeeId()));
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
        return lines(decisions.page(committeeId, all, PageRequest.of(page, size)));
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
                .flatMap(decision -> lines(List.of(decision)).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The decisions that could take the place of one, the latest first.
     *
     * @param words only those whose text has these words in it; empty for all
     */
    @Transactional(readOnly = true)
    public List<DecisionLine> successors(UUID id, String words, int page, int size) {
        Decision decision = changeable(id);
        return lines(decisions.inForceBeside(decision.committeeId(), id, words, PageRequest.of(page, size)));
    }

    /** What was decided at a meeting of the committee, in order; nothing for a meeting that the person may not see. */
    @Transactional(readOnly = true)
    public List<DecisionLine> ofMeeting(UUID meetingId) {
        List<Decision> found = decisions.findByMeetingIdOrderByNumber(meetingId);
        found.stream().map(Decision::committeeId).distinct().forEach(committee -> policy.require(VIEW, committee));
        return lines(found);
    }

    /**
     * The committee looked at it again and keeps it.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws RuleViolation when it is no longer in force, or the next review is in the past
     */
    @Transactional
    public void revisit(UUID id, int version, @Nullable LocalDate nextReviewOn) {
        Decision decision = changeable(id);
        decision.revisit(version, today(decision.committeeId()), nextReviewOn);
        trace.record("revisit-decision", "decision", id, decision.committeeId(), "reviewOn");
    }

    /**
     * Another decision takes its place.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws RuleViolation when none is chosen, one of the two is no longer in force, or they are of two committees
     */
    @Transactional
    public void supersede(UUID id, int version, @Nullable UUID successorId) {
        Decision decision = changeable(id);
        if (successorId == null) {
            throw new RuleViolation("refusal.register.successor-missing", new LabelKey("register.review.successor"));
        }
        decision.supersede(version, decisions.findById(successorId).orElseThrow(NotFound::new));
        trace.record("supersede-decision", "decision", id, decision.committeeId(), "supersededBy");
    }

    /**
     * It no longer holds.
     *
     * @throws Conflict when somebody changed it since the version that was seen
     * @throws RuleViolation when it is no longer in force, or no reason is given
     */
    @Transactional
    public void withdraw(UUID id, int version, String reason) {
        Decision decision = changeable(id);
        decision.withdraw(version, Texts.required("register.field.reason", reason, REASON_LENGTH));
        entries.put(decision);
        trace.record("withdraw-decision", "decision", id, decision.committeeId(), "reason");
    }

    private Decision changeable(UUID id) {
        Decision decision = decisions.findById(id).orElseThrow(NotFound::new);
        policy.require(PREPARE_MEETING, decision.committeeId());
        return decision;
    }

    private List<DecisionLine> lines(Collection<Decision> found) {
        List<UUID> successors = found.stream()
                .map(Decision::supersededBy)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Integer> numbers = successors.isEmpty()
                ? Map.of()
                : decisions.findByIdIn(successors).stream().collect(Collectors.toMap(Decision::id, Decision::number));
        return found.stream()
                .map(decision -> {
                    UUID successor = decision.supersededBy();
                    return decision.line(successor == null ? null : numbers.get(successor));
                })
                .toList();
    }

    private LocalDate today(UUID committeeId) {
        return committees.today(committeeId);
    }
}
