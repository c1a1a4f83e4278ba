package fr.tuilage.meeting;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import fr.tuilage.identity.PersonLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/**
 * Somebody without a place in the committee is invited to one of its meetings (ID-2). The line stays when the invitation is
 * withdrawn, so that it can be given again.
 */
@Entity
class MeetingGuest extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID meetingId;

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false)
    private String quality;

    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected MeetingGuest() {}

    MeetingGuest(UUID meetingId, UUID personId, String quality) {
        this.meetingId = meetingId;
        this.personId = personId;
        this.quality = quality;
    }

    /** @throws RuleViolation while the invitation stands */
    void requireWithdrawn() {
        if (!withdrawn) {
            throw new RuleViolation("refusal.meeting.guest-twice");
        }
    }

    /** Invited anew after a withdrawal, perhaps as something else. */
    void inviteAgain(String newQuality) {
        requireWithdrawn();
        quality = newQuality;
        withdrawn = false;
    }

    void withdraw(int seenVersion) {
        requireVersion(seenVersion);
        withdrawn = true;
    }

    void restore() {
        withdrawn = false;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID personId() {
        return personId;
    }

    String quality() {
        return quality;
    }

    InvitedLine line(PersonLine person) {
        return new InvitedLine(id(), version(), person.displayName(), quality);
    }
}
