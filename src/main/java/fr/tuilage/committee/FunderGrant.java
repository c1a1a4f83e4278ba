package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import fr.tuilage.identity.PersonLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A funder's person may read a committee's editions from a day to a day, and nothing else (ID-2). */
@Entity
class FunderGrant extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private String funderName;

    @Column(nullable = false, updatable = false)
    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    protected FunderGrant() {}

    FunderGrant(FunderGrantDraft draft) {
        this.committeeId = draft.committeeId();
        this.personId = draft.personId();
        this.funderName = draft.funderName();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
    }

    void end(int seenVersion, LocalDate on, LocalDate today) {
        requireVersion(seenVersion);
        if (endsOn != null && endsOn.isBefore(today)) {
            throw new RuleViolation("refusal.committee.mandate-over");
        }
        Periods.requireOrder(startsOn, on);
        endsOn = on;
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID personId() {
        return personId;
    }

    FunderGrantLine line(PersonLine person) {
        return new FunderGrantLine(id(), version(), person, funderName, startsOn, endsOn);
    }
}
