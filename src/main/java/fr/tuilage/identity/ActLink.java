package fr.tuilage.identity;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal link: one person, one kind of act, one subject, until a moment (CAL-4). The secret itself is known to nobody here. */
@Entity
class ActLink extends StoredEntity {

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private UUID subjectId;

    @Column(updatable = false)
    private byte[] tokenHash;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ActLink() {}

    ActLink(UUID personId, String kind, UUID subjectId, String secret, Instant now, Instant until) {
        this.personId = personId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.tokenHash = SecretToken.hash(secret);
        this.createdAt = now;
        this.expiresAt = until;
    }

    boolean works(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    String kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
