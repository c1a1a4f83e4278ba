package fr.tuilage.committee;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person on a half of a seat, from a day to a day; only {@link Seat} makes and ends them, nothing deletes them. */
@Entity
class Mandate extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id", nullable = false, updatable = false)
    private Seat seat;

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private SeatHalf half;

    @Column(nullable = false, updatable = false)
    private boolean alternate;

    @Column(nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected Mandate() {}

    Mandate(Seat seat, MandateDraft draft) {
        this.seat = seat;
        this.committeeId = seat.committeeId();
        this.half = draft.half();
        this.alternate = draft.alternate();
        this.personId = draft.personId();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
    }

    void endOn(LocalDate day) {
        endsOn = day;
    }

    /** What it would be if it ended on that day. */
    MandateDraft endingOn(LocalDate day) {
        return new MandateDraft(seat.id(), half, alternate, personId, startsOn, day);
    }

    boolean holdsOn(LocalDate day) {
        return Periods.contains(startsOn, endsOn, day);
    }

    boolean overlaps(LocalDate otherStartsOn, @Nullable LocalDate otherEndsOn) {
        return Periods.overlap(startsOn, endsOn, otherStartsOn, otherEndsOn);
    }

    boolean isTitularOf(SeatHalf asked) {
        return !alternate && half == asked;
    }

    UUID seatId() {
        return seat.id();
    }

    SeatHalf half() {
        return half;
    }

    boolean alternate() {
        return alternate;
    }

    UUID personId() {
        return personId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }
}
