package fr.tuilage.committee;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class CommitteeChange extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(updatable = false)
    private @Nullable UUID personId;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private CommitteeSetting setting;

    @Column(updatable = false)
    private @Nullable String beforeValue;

    @Column(updatable = false)
    private @Nullable String afterValue;

    protected CommitteeChange() {}

    CommitteeChange(
            UUID committeeId,
            Instant at,
            @Nullable UUID personId,
            CommitteeSetting setting,
            @Nullable String beforeValue,
            @Nullable String afterValue) {
        this.committeeId = committeeId;
        this.at = at;
        this.personId = personId;
        this.setting = setting;
        this.beforeValue = beforeValue;
        this.afterValue = afterValue;
    }

    CommitteeSetting setting() {
        return setting;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    CommitteeChangeLine line(@Nullable String personName) {
        return new CommitteeChangeLine(at, personName, setting, beforeValue, afterValue);
    }
}
