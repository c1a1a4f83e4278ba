package fr.tuilage.rota;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the ledger: a seat's duty at one occasion. */
@Entity
class Duty extends StoredEntity {

    private UUID committeeId;
    private UUID occasionId;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private UUID seatId;
    private LocalDate dueOn;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Duty() {}

    Duty(UUID committeeId, Occasion occasion, DutyKind kind, UUID seatId) {
        this.committeeId = committeeId;
        this.occasionId = occasion.id();
        this.kind = kind;
        this.seatId = seatId;
        this.dueOn = occasion.on();
    }

    DutyLine line() {
        return new DutyLine(occasionId, kind, seatId);
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
