package fr.tuilage.meeting;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import fr.tuilage.committee.SeatRoll;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A meeting from its planning to its closing: the transitions of MEET-1 are here. */
@Entity
class Meeting extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    private @Nullable Instant convenedAt;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable Instant openedAt;

    private @Nullable Instant closedAt;
    private @Nullable UUID currentItemId;
    private @Nullable Instant currentSince;
    /** Not part of the version: who notes an arrival does not disturb who closes the meeting. */
    @OptimisticLock(excluded = true)
    private int revision;

    private @Nullable String whatItChanged;
    private @Nullable String whatIsMissing;

    /** The quorum of the day it was closed. */
    private @Nullable Integer quorum;

    /** Who held the seats when it was closed; null before. */
    @Convert(converter = SeatRollColumn.class)
    @Column(columnDefinition = "json")
    private @Nullable SeatRoll roll;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Meeting() {}

    Meeting(UUID sessionId, UUID committeeId) {
        super(sessionId);
        this.committeeId = committeeId;
    }

    /**
     * The members are called; once more after a change.
     *
     * @throws RuleViolation when nothing stands on the agenda, the date is past, or the meeting is held already
     */
    void convene(int items, ZonedDateTime startsAt, Instant now) {
        requireBeforeSession();
        if (items == 0) {
            throw new RuleViolation("refusal.meeting.empty-agenda");
        }
        if (!now.isBefore(startsAt.toInstant())) {
            throw new RuleViolation("refusal.meeting.date-past");
        }
        state = MeetingState.CONVENED;
        convenedAt = now;
    }

    /**
     * The session begins. A meeting that was held without any computer can be entered afterwards, though nobody was
     * convened by the application.
     *
     * @throws RuleViolation when it is still to come and nobody was convened
     */
    void open(ZonedDateTime startsAt, Instant now) {
        requireBeforeSession();
        boolean dayHasCome =
                !startsAt.toLocalDate().isAfter(now.atZone(startsAt.getZone()).toLocalDate());
        if (state == MeetingState.PLANNED && !dayHasCome) {
            throw new RuleViolation("refusal.meeting.not-convened");
        }
        state = MeetingState.IN_SESSION;
        openedAt = now;
    }

    /**
     * Goes from the item that the person saw to another one.
     *
     * @return how many seconds the left item took this time
     * @throws Conflict when somebody else went on in between: two clicks never skip an item
     */
    long moveTo(@Nullable UUID seen, @Nullable UUID target, Instant now) {
        requireInSession();
        if (!Objects.equals(seen, currentItemId)) {
            throw new Conflict("refusal.meeting.moved-on");
        }
        long seconds = currentSince == null
                ? 0
                : Math.max(0, Duration.between(currentSince, now).toSeconds());
        currentItemId = target;
        currentSince = target == null ? null : now;
        return seconds;
    }

    /** The session ends, with the two optional lines of OBJ-4; who held the seats is noted, and counted so for good. */
    void close(ClosingDraft draft, SeatRoll held, @Nullable Integer quorumOfTheDay, Instant now) {
        requireVersion(draft.version());
        requireInSession();
        state = MeetingState.CLOSED;
        closedAt = now;
        whatItChanged = draft.whatItChanged();
        whatIsMissing = draft.whatIsMissing();
        quorum = quorumOfTheDay;
        roll = held;
    }

    /** It will not be held, and stays visible as cancelled. */
    void cancel() {
        requireBeforeSession();
        state = MeetingState.CANCELLED;
    }

    /** @throws RuleViolation once the session was opened or the meeting was cancelled */
    void requireBeforeSession() {
        if (!state.beforeSession()) {
            throw new RuleViolation(
                    state == MeetingState.CANCELLED ? "refusal.meeting.cancelled" : "refusal.meeting.already-opened");
        }
    }

    /** @throws RuleViolation before and after the session */
    void requireInSession() {
        if (state != MeetingState.IN_SESSION) {
            throw new RuleViolation("refusal.meeting.not-in-session");
        }
    }

    /** @throws RuleViolation once the meeting is over: the agenda is history */
    void requireAgendaOpen() {
        if (state == MeetingState.CLOSED) {
            throw new RuleViolation("refusal.meeting.closed");
        }
        if (state == MeetingState.CANCELLED) {
            throw new RuleViolation("refusal.meeting.cancelled");
        }
    }

    /** @throws RuleViolation once the meeting is over: nobody is invited to it any more */
    void requireInvitable() {
        if (state == MeetingState.CLOSED || state == MeetingState.CANCELLED) {
            throw new RuleViolation("refusal.meeting.guest-too-late");
        }
    }

    /** Agenda or attendance changed: open pages read again. */
    void touch() {
        revision++;
    }

    /** Changes whenever the meeting, its agenda or its attendance does. */
    String mark() {
        return version() + "." + revision;
    }

    UUID committeeId() {
        return committeeId;
    }

    MeetingState state() {
        return state;
    }

    @Nullable
    Instant convenedAt() {
        return convenedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    UUID currentItemId() {
        return currentItemId;
    }

    @Nullable
    Instant currentSince() {
        return currentSince;
    }

    @Nullable
    String whatItChanged() {
        return whatItChanged;
    }

    /** What was noted at the closing; only a closed meeting has one. */
    @Nullable
    SeatRoll roll() {
        return roll;
    }

    @Nullable
    Integer quorum() {
        return quorum;
    }

    @Nullable
    String whatIsMissing() {
        return whatIsMissing;
    }
}
