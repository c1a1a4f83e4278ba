package fr.tuilage.committee;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import fr.tuilage.identity.PersonLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's part in the coordination; it ends by its date and stays in the history (COM-3). */
@Entity
class Coordination extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(nullable = false, updatable = false)
    private UUID organisationId;

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    protected Coordination() {}

    Coordination(CoordinationDraft draft) {
        this.committeeId = draft.committeeId();
        this.organisationId = draft.organisationId();
        this.personId = draft.personId();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
    }

    /**
     * Refuses that two organisations coordinate at a time, or one person twice.
     *
     * @throws RuleViolation when that would be
     */
    void requireRoomFor(CoordinationDraft next) {
        if (!Periods.overlap(startsOn, endsOn, next.startsOn(), next.endsOn())) {
            return;
        }
        if (!organisationId.equals(next.organisationId())) {
            throw new RuleViolation("refusal.committee.coordination-held");
        }
        if (personId.equals(next.personId())) {
            throw new RuleViolation("refusal.committee.already-coordinates");
        }
    }

    void end(int seenVersion, LocalDate on, LocalDate today) {
        requireVersion(seenVersion);
        if (endsOn != null && endsOn.isBefore(today)) {
            throw new RuleViolation("refusal.committee.mandate-over");
        }
        Periods.requireOrder(startsOn, on);
        if (endsOn != null && on.isAfter(endsOn)) {
            throw new RuleViolation("refusal.committee.end-later");
        }
        endsOn = on;
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID personId() {
        return personId;
    }

    UUID organisationId() {
        return organisationId;
    }

    CoordinationLine line(PersonLine person, String organisationName) {
        return new CoordinationLine(
                id(), version(), personId, organisationId, person, organisationName, startsOn, endsOn);
    }

    boolean holdsOn(LocalDate day) {
        return Periods.contains(startsOn, endsOn, day);
    }

    boolean isOverBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }
}
