package fr.tuilage.notification;

import fr.tuilage.base.StoredEntity;
import fr.tuilage.mail.RenderedMail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Something told to one person that waits for the mail of the day, or for the end of quiet hours. */
@Entity
class HeldNotice extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false, columnDefinition = "mediumtext")
    private String bodyText;

    @Column(nullable = false, updatable = false, columnDefinition = "mediumtext")
    private String bodyHtml;

    @Column(nullable = false, updatable = false)
    private Instant heldAt;

    @Column(nullable = false)
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected HeldNotice() {}

    HeldNotice(UUID personId, RenderedMail mail, Instant now, Instant dueAt) {
        this.personId = personId;
        this.subject = mail.subject();
        this.bodyText = mail.content().text();
        this.bodyHtml = mail.content().html();
        this.heldAt = now;
        this.dueAt = dueAt;
    }

    String subject() {
        return subject;
    }

    DigestSection section() {
        return new DigestSection(subject, bodyText, bodyHtml);
    }
}
