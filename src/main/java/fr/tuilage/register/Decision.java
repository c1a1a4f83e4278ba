package fr.tuilage.register;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision of a committee; once superseded or withdrawn it stays so (DEC-1). */
@Entity
class Decision extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(updatable = false)
    private @Nullable UUID meetingId;

    @Column(updatable = false)
    private @Nullable UUID agendaItemId;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private LocalDate decidedOn;

    private @Nullable LocalDate reviewOn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DecisionState state;

    private @Nullable UUID supersededBy;

    private @Nullable String reason;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    protected Decision() {}

    /** @throws RuleViolation when the review comes before the decision */
    Decision(DecisionDraft draft, int number, LocalDate decidedOn, Instant recordedAt) {
        requireReviewAfter(decidedOn, draft.reviewOn());
        this.committeeId = draft.committeeId();
        this.number = number;
        this.meetingId = draft.meetingId();
        this.agendaItemId = draft.agendaItemId();
        this.text = draft.text();
        this.decidedOn = decidedOn;
        this.reviewOn = draft.reviewOn();
        this.state = DecisionState.ACTIVE;
        this.recordedAt = recordedAt;
    }

    /** The committee looked at it again and keeps it. */
    void revisit(int seen, LocalDate today, @Nullable LocalDate nextReviewOn) {
        requireInForce(seen);
        requireReviewAfter(today, nextReviewOn);
        state = DecisionState.REVISITED;
        reviewOn = nextReviewOn;
    }

    /** Another decision of the same committee takes its place. */
    void supersede(int seen, Decision successor) {
        requireInForce(seen);
        if (successor.equals(this) || !successor.committeeId.equals(committeeId) || !successor.isInForce()) {
            throw new RuleViolation("refusal.register.successor");
        }
        state = DecisionState.SUPERSEDED;
        supersededBy = successor.id();
        reviewOn = null;
    }

    void withdraw(int seen, String why) {
        requireInForce(seen);
        state = DecisionState.WITHDRAWN;
        reason = why;
        reviewOn = null;
    }

    private boolean isInForce() {
        return state.inForce();
    }

    private void requireInForce(int seen) {
        requireVersion(seen);
        if (!isInForce()) {
            throw new RuleViolation("refusal.register.decision-settled");
        }
    }

    private static void requireReviewAfter(LocalDate day, @Nullable LocalDate reviewOn) {
        if (reviewOn != null && reviewOn.isBefore(day)) {
            throw new RuleViolation("refusal.register.review-before-decision");
        }
    }

    UUID committeeId() {
        return committeeId;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    UUID agendaItemId() {
        return agendaItemId;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID supersededBy() {
        return supersededBy;
    }

    DecisionLine line(@Nullable Integer successorNumber) {
        return new DecisionLine(
                id(),
                version(),
                committeeId,
                number,
                meetingId,
                agendaItemId,
                text,
                decidedOn,
                reviewOn,
                state,
                successorNumber,
                reason);
    }
}
