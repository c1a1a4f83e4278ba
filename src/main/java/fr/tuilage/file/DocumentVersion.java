package fr.tuilage.file;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A content that a document had, or has. */
@Entity
class DocumentVersion extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID documentId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private UUID contentId;

    @Column(nullable = false, updatable = false)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    protected DocumentVersion() {}

    DocumentVersion(UUID documentId, int number, UUID contentId, String fileName, UUID addedBy, Instant addedAt) {
        this.documentId = documentId;
        this.number = number;
        this.contentId = contentId;
        this.fileName = fileName;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    UUID documentId() {
        return documentId;
    }

    int number() {
        return number;
    }

    UUID contentId() {
        return contentId;
    }

    String fileName() {
        return fileName;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
