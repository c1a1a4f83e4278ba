package fr.tuilage.file;

import fr.tuilage.base.StoredEntity;
import fr.tuilage.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document: a name, what it belongs to, and its versions, all kept (DOC-1, DOC-4). */
@Entity
class Document extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private String ownerKind;

    @Column(nullable = false, updatable = false)
    private UUID ownerId;

    @Column(nullable = false, updatable = false)
    private UUID scopeId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int latest;

    @Column(nullable = false, updatable = false)
    private UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    private @Nullable Instant removedAt;

    protected Document() {}

    Document(OwnerId owner, UUID scopeId, String name, UUID addedBy, Instant now) {
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.scopeId = scopeId;
        this.name = name;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    OwnerId owner() {
        return new OwnerId(ownerKind, ownerId);
    }

    UUID scopeId() {
        return scopeId;
    }

    String name() {
        return name;
    }

    /** Number of the version that is shown; earlier ones are kept. */
    int latest() {
        return latest;
    }

    UUID addedBy() {
        return addedBy;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** The next version becomes the one that is shown. */
    DocumentVersion version(Content content, String fileName, UUID by, Instant now) {
        latest++;
        return new DocumentVersion(id(), latest, content.id(), fileName, by, now);
    }

    /** @param seen the version of the document that the person saw */
    void rename(int seen, String typed) {
        requireVersion(seen);
        name = FileNames.clean(Texts.required("file.field.name", typed, FileNames.LENGTH));
    }

    void remove(int seen, Instant now) {
        requireVersion(seen);
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }
}
