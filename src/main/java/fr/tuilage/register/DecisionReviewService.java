package fr.tuilage.register;

import static fr.tuilage.committee.CommitteePermission.PREPARE_MEETING;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.Texts;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision looked at again: kept, replaced by another, or withdrawn (DEC-1). */
@Service
public class DecisionReviewService {

    static final int REASON_LENGTH = 500;

    private final DecisionRepository decisions;
    private final DecisionLines lines;
    private final RegisterEntries entries;
    private final CommitteeService committees;
    private final CommitteePolicy policy;
    private final Trace trace;

    DecisionReviewService(
            DecisionRepository decisions,
            DecisionLines lines,
            RegisterEntries entries,
            CommitteeService committees,
            CommitteePolicy policy,
            Trace trace) {
        this.decisions = decisions;
        this.lines = lines;
        this.entries = entries;
        this.committees = committees;
        this.policy = policy;
        this.trace = trace;
    }

    /**
     * The decisions that could take the place of one, the latest first.
     *
     * @param words only those whose text has these words in it; empty for all
     */
    @Transactional(readOnly = true)
    public List<DecisionLine> successors(UUID id, String words, int page, int size) {
        Decision decision = changeable(id);
        return lines.of(decisions.inForceBeside(decision.committeeId(), id, words, PageRequest.of(page, size)));
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
        decision.revisit(version, committees.today(decision.committeeId()), nextReviewOn);
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
}
