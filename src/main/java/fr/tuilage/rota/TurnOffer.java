package fr.tuilage.rota;

import fr.tuilage.base.Conflict;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A seat asks others to take one of its turns; the first that accepts has it (ROTA-5). */
@Entity
class TurnOffer extends StoredEntity {

    private UUID committeeId;
    private UUID occasionId;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    private UUID seatId;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks later
    private UUID offeredBy;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks later
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.OPEN;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks later
    private @Nullable UUID takenBy;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks later
    private @Nullable Instant settledAt;

    /** Whom it was offered to, and whether they declined. */
    @ElementCollection
    @CollectionTable(name = "turn_offer_seat", joinColumns = @JoinColumn(name = "offer_id"))
    @MapKeyColumn(name = "seat_id")
    @Column(name = "declined")
    private Map<UUID, Boolean> asked = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected TurnOffer() {}

    TurnOffer(Duty duty, Set<UUID> seats, UUID by, Instant now) {
        this.committeeId = duty.committeeId();
        this.occasionId = duty.occasionId();
        this.kind = duty.kind();
        this.seatId = duty.seatId();
        this.offeredBy = by;
        this.offeredAt = now;
        seats.forEach(seat -> asked.put(seat, false));
    }

    /**
     * A seat has the turn.
     *
     * @throws Conflict when it was settled before
     * @throws Forbidden when that seat was not asked
     */
    void take(UUID seat, Instant now) {
        requireOpenTo(seat);
        takenBy = seat;
        settle(OfferState.TAKEN, now);
    }

    /**
     * A seat cannot.
     *
     * @throws Conflict when it was settled before
     * @throws Forbidden when that seat was not asked
     */
    void decline(UUID seat, Instant now) {
        requireOpenTo(seat);
        asked.put(seat, true);
        if (!asked.containsValue(false)) {
            settle(OfferState.DECLINED, now);
        }
    }

    /** @throws Conflict when it was settled before */
    void withdraw(Instant now) {
        requireOpen();
        settle(OfferState.WITHDRAWN, now);
    }

    /** Nobody can take it any more. */
    void lapse(Instant now) {
        if (isOpen()) {
            settle(OfferState.LAPSED, now);
        }
    }

    private void settle(OfferState how, Instant now) {
        state = how;
        settledAt = now;
    }

    private void requireOpenTo(UUID seat) {
        if (!asked.containsKey(seat)) {
            throw new Forbidden();
        }
        requireOpen();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Conflict("refusal.rota.offer." + state);
        }
    }

    boolean isOpen() {
        return state == OfferState.OPEN;
    }

    /** Whether everybody who was asked has declined. */
    boolean isDeclined() {
        return state == OfferState.DECLINED;
    }

    boolean isOf(Duty duty) {
        return occasionId.equals(duty.occasionId()) && kind == duty.kind();
    }

    Set<UUID> asked() {
        return Set.copyOf(asked.keySet());
    }

    Set<UUID> declined() {
        return asked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID seatId() {
        return seatId;
    }

    UUID occasionId() {
        return occasionId;
    }

    DutyKind kind() {
        return kind;
    }
}
