package fr.tuilage.committee;

import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paired seat and everyone who ever held a half of it: the rules of SEAT-1 to SEAT-3 are here. */
@Entity
class Seat extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private SeatKind kind;

    @Column(nullable = false)
    private String name;

    private @Nullable String shortName;

    private @Nullable String subtitle;

    private @Nullable String managerTitle;

    @Column(updatable = false)
    private @Nullable UUID managerOrganisationId;

    private @Nullable String fieldWorkerTitle;

    @Column(updatable = false)
    private @Nullable UUID fieldWorkerOrganisationId;

    @Column(nullable = false, updatable = false)
    private LocalDate opensOn;

    private @Nullable LocalDate managerRemindedOf;

    private @Nullable LocalDate fieldWorkerRemindedOf;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.PERSIST)
    @OrderBy("startsOn, id")
    private List<Mandate> mandates = new ArrayList<>();

    protected Seat() {}

    Seat(SeatDraft draft, int position) {
        this.committeeId = draft.committeeId();
        this.position = position;
        this.kind = draft.kind();
        this.name = draft.name();
        this.shortName = draft.shortName();
        this.subtitle = draft.subtitle();
        this.managerTitle = draft.managerTitle();
        this.managerOrganisationId = draft.managerOrganisationId();
        this.fieldWorkerTitle = draft.fieldWorkerTitle();
        this.fieldWorkerOrganisationId = draft.fieldWorkerOrganisationId();
        this.opensOn = draft.opensOn();
    }

    /** Takes over names and titles (SEAT-1). */
    void name(SeatNames names) {
        requireVersion(names.version());
        name = names.name();
        shortName = names.shortName();
        subtitle = names.subtitle();
        managerTitle = names.managerTitle();
        fieldWorkerTitle = names.fieldWorkerTitle();
    }

    /**
     * Gives a half to a person, or makes them its alternate (SEAT-2).
     *
     * @throws RuleViolation when the person would hold both halves or one twice, or the half is held without an end
     */
    Mandate give(MandateDraft draft) {
        requireFree(draft, null);
        Mandate mandate = new Mandate(this, draft);
        mandates.add(mandate);
        return mandate;
    }

    /**
     * Ends a mandate on a day, its last one; one that is over stays as it was (SEAT-2).
     *
     * @throws RuleViolation when it would end before it begins, is over, or would run into another one
     */
    Mandate end(UUID mandateId, int seenVersion, LocalDate on, LocalDate today) {
        Mandate mandate = mandates.stream()
                .filter(candidate -> candidate.id().equals(mandateId))
                .findFirst()
                .orElseThrow(NotFound::new);
        mandate.requireVersion(seenVersion);
        LocalDate before = mandate.endsOn();
        if (before != null && before.isBefore(today)) {
            throw new RuleViolation("refusal.committee.mandate-over");
        }
        requireFree(mandate.endingOn(on), mandate);
        mandate.endOn(on);
        return mandate;
    }

    /** A third party has no half that could be vacant. */
    boolean hasVacancies() {
        return kind != SeatKind.THIRD_PARTY;
    }

    /** Since when nobody holds the half, alternates aside; null while somebody does (SEAT-3). */
    @Nullable
    LocalDate vacantSince(SeatHalf half, LocalDate on) {
        if (!hasVacancies() || titulars(half).stream().anyMatch(mandate -> mandate.holdsOn(on))) {
            return null;
        }
        return titulars(half).stream()
                .map(Mandate::endsOn)
                .filter(end -> end != null && end.isBefore(on))
                .map(end -> end.plusDays(1))
                .filter(day -> day.isAfter(opensOn))
                .max(Comparator.naturalOrder())
                .orElse(opensOn);
    }

    /** Whether the coordination has not yet been told of this very vacancy. */
    boolean isToBeReminded(SeatHalf half, LocalDate vacantSince) {
        return !vacantSince.equals(half == SeatHalf.MANAGER ? managerRemindedOf : fieldWorkerRemindedOf);
    }

    void reminded(SeatHalf half, LocalDate vacantSince) {
        if (half == SeatHalf.MANAGER) {
            managerRemindedOf = vacantSince;
        } else {
            fieldWorkerRemindedOf = vacantSince;
        }
    }

    private void requireFree(MandateDraft draft, @Nullable Mandate changed) {
        List<Mandate> overlapping = mandates.stream()
                .filter(mandate -> !mandate.equals(changed) && mandate.overlaps(draft.startsOn(), draft.endsOn()))
                .toList();
        requireOneHalf(draft, overlapping);
        if (!draft.alternate()) {
            requireHandOver(
                    draft,
                    overlapping.stream()
                            .filter(mandate -> mandate.isTitularOf(draft.half()))
                            .toList());
        }
    }

    private static void requireOneHalf(MandateDraft draft, List<Mandate> overlapping) {
        for (Mandate mandate : overlapping) {
            if (mandate.personId().equals(draft.personId())) {
                throw new RuleViolation(
                        mandate.half() == draft.half()
                                ? "refusal.committee.already-holds"
                                : "refusal.committee.both-halves");
            }
        }
    }

    /** Two holders at a time at most, and the outgoing one with a last day: otherwise it is no hand-over. */
    private static void requireHandOver(MandateDraft draft, List<Mandate> others) {
        for (Mandate other : others) {
            boolean first = draft.startsOn().isBefore(other.startsOn());
            if ((first ? draft.endsOn() : other.endsOn()) == null) {
                throw new RuleViolation("refusal.committee.half-held");
            }
            for (Mandate third : others) {
                if (!third.equals(other) && third.overlaps(other.startsOn(), other.endsOn())) {
                    throw new RuleViolation("refusal.committee.half-crowded");
                }
            }
        }
    }

    private List<Mandate> titulars(SeatHalf half) {
        return mandates.stream().filter(mandate -> mandate.isTitularOf(half)).toList();
    }

    List<Mandate> mandates() {
        return List.copyOf(mandates);
    }

    UUID committeeId() {
        return committeeId;
    }

    SeatKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String label() {
        return shortName == null ? name : shortName;
    }

    @Nullable
    String subtitle() {
        return subtitle;
    }

    @Nullable
    String title(SeatHalf half) {
        return half == SeatHalf.MANAGER ? managerTitle : fieldWorkerTitle;
    }

    @Nullable
    UUID organisationId(SeatHalf half) {
        return half == SeatHalf.MANAGER ? managerOrganisationId : fieldWorkerOrganisationId;
    }

    LocalDate opensOn() {
        return opensOn;
    }
}
