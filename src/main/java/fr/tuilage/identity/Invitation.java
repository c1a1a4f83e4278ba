package fr.tuilage.identity;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link in a mail that lets one person choose a password: once, within 14 days (ID-1). */
@Entity
class Invitation extends StoredEntity {

    static final Duration VALIDITY = Duration.ofDays(14);

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private byte[] tokenHash;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private InvitationPurpose purpose;

    @Column(updatable = false)
    private @Nullable String invitedTo;

    @Column(updatable = false)
    private @Nullable UUID invitedBy;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false, updatable = false)
    private Instant expiresAt;

    @Column
    private @Nullable Instant usedAt;

    protected Invitation() {}

    Invitation(
            UUID personId,
            String token,
            InvitationPurpose purpose,
            @Nullable String invitedTo,
            @Nullable UUID invitedBy,
            Instant now) {
        this.personId = personId;
        this.tokenHash = SecretToken.hash(token);
        this.purpose = purpose;
        this.invitedTo = invitedTo;
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    InvitationState state(Instant now) {
        if (usedAt != null) {
            return InvitationState.USED;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    /** Single use: the link is dead from here on. */
    void use(Instant now) {
        usedAt = now;
    }

    UUID personId() {
        return personId;
    }

    InvitationPurpose purpose() {
        return purpose;
    }

    @Nullable
    String invitedTo() {
        return invitedTo;
    }

    @Nullable
    UUID invitedBy() {
        return invitedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
