package fr.tuilage.meeting;

import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import fr.tuilage.identity.PersonLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** An item of one meeting's agenda, or the proposal of one (MEET-3 to MEET-6). */
@Entity
class AgendaItem extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID meetingId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ItemState state;

    @OptimisticLock(excluded = true)
    private int position;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable StandingItem standing;

    private @Nullable String title;
    private int plannedMinutes;
    private @Nullable UUID presenterId;
    private @Nullable String note;

    @Column(updatable = false)
    private @Nullable UUID proposedBy;

    @OptimisticLock(excluded = true)
    private @Nullable Instant startedAt;

    @OptimisticLock(excluded = true)
    private int actualSeconds;

    @Enumerated(EnumType.STRING)
    private @Nullable ItemFate fate;

    private @Nullable String fateWord;
    private int timesCarried;

    @Column(updatable = false)
    private @Nullable UUID carriedFrom;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable UUID carriedTo;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AgendaItem() {}

    AgendaItem(UUID meetingId, StandingItem standing, int position) {
        this.meetingId = meetingId;
        this.standing = standing;
        this.state = ItemState.ACCEPTED;
        this.position = position;
        this.kind = standing.kind();
        this.plannedMinutes = standing.minutes();
    }

    /** @throws RuleViolation when it has no title */
    AgendaItem(UUID meetingId, AgendaItemDraft draft, ItemState state, UUID proposedBy) {
        this.meetingId = meetingId;
        this.state = state;
        this.kind = draft.kind();
        this.proposedBy = proposedBy;
        change(draft);
    }

    private AgendaItem(AgendaItem earlier, UUID meetingId) {
        this.meetingId = meetingId;
        this.state = earlier.state;
        this.kind = earlier.kind;
        this.title = earlier.title;
        this.plannedMinutes = earlier.plannedMinutes;
        this.presenterId = earlier.presenterId;
        this.note = earlier.note;
        this.proposedBy = earlier.proposedBy;
        this.timesCarried = earlier.timesCarried + 1;
        this.carriedFrom = earlier.id();
    }

    /** Takes over what was typed; a standing item keeps its kind and its name. */
    final void change(AgendaItemDraft draft) {
        if (standing == null) {
            if (draft.title() == null) {
                throw new RuleViolation("refusal.missing", new LabelKey("meeting.item.title"));
            }
            title = draft.title();
            kind = draft.kind();
        }
        plannedMinutes = draft.minutes();
        presenterId = draft.presenterId();
        note = draft.note();
    }

    void accept() {
        state = ItemState.ACCEPTED;
    }

    void remove() {
        state = ItemState.REMOVED;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** The meeting comes to it, perhaps again. */
    void start(Instant now) {
        if (startedAt == null) {
            startedAt = now;
        }
    }

    void spend(long seconds) {
        actualSeconds = Math.toIntExact(Math.min(Integer.MAX_VALUE, actualSeconds + seconds));
    }

    /** What the application proposes: continued when the meeting did not come to it (MEET-6). */
    ItemFate defaultFate(boolean decided) {
        if (decided) {
            return ItemFate.DECIDED;
        }
        return startedAt == null ? ItemFate.CONTINUED : ItemFate.DEALT_WITH;
    }

    void settle(ItemFate newFate, @Nullable String word) {
        fate = newFate;
        fateWord = word;
    }

    /** The same at the next meeting, counting once more. */
    AgendaItem carryTo(UUID nextMeetingId) {
        AgendaItem next = new AgendaItem(this, nextMeetingId);
        carriedTo = next.id();
        return next;
    }

    AgendaItemDetails details(@Nullable PersonLine presenter, @Nullable PersonLine proposer) {
        return new AgendaItemDetails(
                id(),
                version(),
                state,
                kind,
                standing,
                title,
                plannedMinutes,
                presenter,
                note,
                proposer,
                startedAt != null,
                Duration.ofSeconds(actualSeconds),
                fate,
                fateWord,
                timesCarried);
    }

    /** Whether it waits for its place on the agenda, and this person proposed it. */
    boolean isProposalOf(UUID person) {
        return state == ItemState.PROPOSED && person.equals(proposedBy);
    }

    boolean closing() {
        return standing != null && standing.closing();
    }

    boolean on() {
        return state == ItemState.ACCEPTED;
    }

    UUID meetingId() {
        return meetingId;
    }

    ItemState state() {
        return state;
    }

    int position() {
        return position;
    }

    @Nullable
    StandingItem standing() {
        return standing;
    }

    @Nullable
    UUID presenterId() {
        return presenterId;
    }

    @Nullable
    UUID proposedBy() {
        return proposedBy;
    }
}
