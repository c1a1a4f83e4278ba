package fr.tuilage.minutes;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** The minutes of one meeting: who holds the pen, and the lock of MIN-1. */
@Entity
class Minutes extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MinutesState state = MinutesState.DRAFT;

    private @Nullable UUID penHolderId;
    /** Not part of the version: writing goes on while somebody else is about to pass the pen. */
    @OptimisticLock(excluded = true)
    private int revision;

    private @Nullable Instant adoptedAt;
    private @Nullable UUID adoptedBy;

    @Column(columnDefinition = "char(64)")
    private @Nullable String hash;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Minutes() {}

    Minutes(UUID meetingId, UUID committeeId) {
        super(meetingId);
        this.committeeId = committeeId;
    }

    /** @throws RuleViolation once adopted: whatever comes in, from wherever, changes nothing any more (MIN-1) */
    void requireDraft() {
        if (state == MinutesState.ADOPTED) {
            throw new RuleViolation("refusal.minutes.adopted");
        }
    }

    /** The pen goes to a person, or back to the seat on duty. */
    void passPen(@Nullable UUID personId) {
        requireDraft();
        penHolderId = personId;
    }

    /** Locks what was written, for good. */
    void adopt(String contentHash, UUID by, Instant at) {
        requireDraft();
        state = MinutesState.ADOPTED;
        hash = contentHash;
        adoptedBy = by;
        adoptedAt = at;
    }

    /** Something was written: open pages read again. */
    void touch() {
        revision++;
    }

    /** @throws Conflict when something was written since: nobody adopts a text that they have not seen (MIN-1) */
    void requireMark(String seen) {
        if (!mark().equals(seen)) {
            throw new Conflict("refusal.minutes.changed-since-read");
        }
    }

    /** Changes whenever something is written, the pen is passed or the minutes are adopted. */
    String mark() {
        return version() + "." + revision;
    }

    UUID committeeId() {
        return committeeId;
    }

    MinutesState state() {
        return state;
    }

    @Nullable
    UUID penHolderId() {
        return penHolderId;
    }

    @Nullable
    Instant adoptedAt() {
        return adoptedAt;
    }

    @Nullable
    UUID adoptedBy() {
        return adoptedBy;
    }

    @Nullable
    String hash() {
        return hash;
    }
}
