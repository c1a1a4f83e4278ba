package fr.tuilage.base;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identity and version of everything that is stored: two writers never overwrite each other silently. */
@MappedSuperclass
public abstract class StoredEntity {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @Version
    @Column(nullable = false)
    private @Nullable Integer version;

    protected StoredEntity() {
        this(Ids.next());
    }

    /** For an entity that shares the identifier of what it completes. */
    protected StoredEntity(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** The version that was read; 0 before the first save. */
    public int version() {
        return version == null ? 0 : version;
    }

    /**
     * Refuses a change that was based on another version than the stored one.
     *
     * @throws Conflict when somebody else changed it in between
     */
    public void requireVersion(int seen) {
        if (seen != version()) {
            throw new Conflict("refusal.conflict");
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof StoredEntity entity && id.equals(entity.id));
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
