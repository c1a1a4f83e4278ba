package fr.tuilage.rota;

import fr.tuilage.base.StoredEntity;
import fr.tuilage.committee.SeatHalf;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the ledger: a seat's duty at one occasion, and which half served. */
@Entity
class Duty extends StoredEntity {

    private UUID committeeId;
    private UUID occasionId;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private UUID seatId;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable SeatHalf servedHalf;

    private boolean begun;

    @Enumerated(EnumType.STRING)
    private @Nullable TurnChange changeKind;

    private @Nullable UUID insteadOfSeatId;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Duty() {}

    Duty(UUID committeeId, LocalDate dueOn, DutyLine line) {
        this.committeeId = committeeId;
        this.occasionId = line.occasionId();
        this.kind = line.kind();
        this.seatId = line.seatId();
        this.dueOn = dueOn;
    }

    /** That half served, or it is not known which (ROTA-1). */
    void serve(@Nullable SeatHalf half) {
        servedHalf = half;
    }

    @Nullable
    SeatHalf servedHalf() {
        return servedHalf;
    }

    /** Another seat serves, and is credited (ROTA-5). */
    void pass(UUID seat, TurnChange how) {
        insteadOfSeatId = seatId;
        seatId = seat;
        changeKind = how;
        servedHalf = null;
    }

    /** The occasion begins: who serves there stays (ROTA-4). */
    void begin() {
        begun = true;
    }

    boolean begun() {
        return begun;
    }

    /** Whether the seats agreed on who serves here: a mending leaves it alone. */
    boolean agreed() {
        return changeKind != null && changeKind.agreed();
    }

    @Nullable
    TurnChange change() {
        return changeKind;
    }

    /** The seat that had the turn before. */
    @Nullable
    UUID insteadOf() {
        return insteadOfSeatId;
    }

    boolean isOf(DutyLine line) {
        return occasionId.equals(line.occasionId()) && kind == line.kind();
    }

    void postpone(LocalDate on) {
        dueOn = on;
    }

    DutyLine line() {
        return new DutyLine(occasionId, kind, seatId);
    }

    DueDuty due() {
        return new DueDuty(occasionId, committeeId, seatId, dueOn);
    }

    PastDuty past() {
        return new PastDuty(dueOn, kind, seatId);
    }

    UUID occasionId() {
        return occasionId;
    }

    UUID committeeId() {
        return committeeId;
    }

    DutyKind kind() {
        return kind;
    }

    UUID seatId() {
        return seatId;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
