package fr.tuilage.consultation;

import fr.tuilage.base.StoredEntity;
import fr.tuilage.committee.SeatHalf;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** What one half of a seat said of a day and time (CAL-4); the last word counts. */
@Entity
class DateAnswer extends StoredEntity {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private LocalTime startsAt;

    @Column(updatable = false)
    private UUID seatId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private SeatHalf half;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks who said it
    private UUID answeredBy;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks when it was said
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected DateAnswer() {}

    @SuppressWarnings("NullAway.Init") // the reply is set by say(…)
    DateAnswer(UUID planId, DateReply said) {
        this.planId = planId;
        this.heldOn = said.on();
        this.startsAt = said.at();
        this.seatId = said.seatId();
        this.half = said.half();
    }

    /** @return whether it is another word than before */
    boolean say(Reply said, UUID by, Instant now) {
        if (said == reply) {
            return false;
        }
        reply = said;
        answeredBy = by;
        answeredAt = now;
        return true;
    }

    boolean isFor(DateReply said) {
        return isFor(said.seatId(), said.half()) && heldOn.equals(said.on()) && startsAt.equals(said.at());
    }

    boolean isFor(UUID seat, SeatHalf ofHalf) {
        return seatId.equals(seat) && half == ofHalf;
    }

    UUID seatId() {
        return seatId;
    }

    SeatHalf half() {
        return half;
    }

    Reply reply() {
        return reply;
    }
}
