package fr.tuilage.handover;

import fr.tuilage.base.StoredEntity;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.identity.PersonLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody who holds a place writes for whoever takes it over (SEAT-6). */
@Entity
class HandoverWord extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID committeeId;

    @Column(updatable = false)
    private @Nullable UUID seatId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable SeatHalf half;

    @Column(nullable = false, updatable = false)
    private UUID authorId;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected HandoverWord() {}

    HandoverWord(Place place, UUID authorId, String text, Instant at) {
        this.committeeId = place.committeeId();
        this.seatId = place.seatId();
        this.half = place.half();
        this.authorId = authorId;
        this.text = text;
        this.writtenAt = at;
    }

    void write(String typed, Instant at) {
        text = typed;
        writtenAt = at;
    }

    boolean isOf(UUID person) {
        return authorId.equals(person);
    }

    Place place() {
        return new Place(committeeId, seatId, half);
    }

    WordLine line(@Nullable PersonLine author) {
        return new WordLine(place(), version(), author == null ? "" : author.displayName(), authorId, text, writtenAt);
    }
}
