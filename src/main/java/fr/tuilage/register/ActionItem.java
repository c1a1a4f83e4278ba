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

/** Something a seat will do by a day; done and cancelled are final (DEC-2). */
@Entity
class ActionItem extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(updatable = false)
    private @Nullable UUID meetingId;

    @Column(updatable = false)
    private @Nullable UUID agendaItemId;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private UUID seatId;

    @Column(updatable = false)
    private @Nullable UUID personId;

    @Column(nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ActionState state;

    private @Nullable String reason;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable Instant settledAt;

    protected ActionItem() {}

    /** @throws RuleViolation when it would be due before it was agreed */
    ActionItem(ActionDraft draft, LocalDate agreedOn, Instant recordedAt) {
        if (draft.dueOn().isBefore(agreedOn)) {
            throw new RuleViolation("refusal.register.due-in-the-past");
        }
        this.committeeId = draft.committeeId();
        this.meetingId = draft.meetingId();
        this.agendaItemId = draft.agendaItemId();
        this.text = draft.text();
        this.seatId = draft.seatId();
        this.personId = draft.personId();
        this.dueOn = draft.dueOn();
        this.state = ActionState.OPEN;
        this.recordedAt = recordedAt;
    }

    void done(int seen, Instant at) {
        requireOpen(seen);
        state = ActionState.DONE;
        settledAt = at;
    }

    void cancel(int seen, String why, Instant at) {
        requireOpen(seen);
        state = ActionState.CANCELLED;
        reason = why;
        settledAt = at;
    }

    /** Open after its due date: on the day itself there is still time. */
    boolean isLate(LocalDate today) {
        return state == ActionState.OPEN && dueOn.isBefore(today);
    }

    private void requireOpen(int seen) {
        requireVersion(seen);
        if (state != ActionState.OPEN) {
            throw new RuleViolation("refusal.register.action-settled");
        }
    }

    UUID committeeId() {
        return committeeId;
    }

    @Nullable
    UUID meetingId() {
        return meetingId;
    }

    @Nullable
    UUID agendaItemId() {
        return agendaItemId;
    }

    String text() {
        return text;
    }

    UUID seatId() {
        return seatId;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ActionState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
