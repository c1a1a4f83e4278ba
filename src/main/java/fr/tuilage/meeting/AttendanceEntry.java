package fr.tuilage.meeting;

import fr.tuilage.base.StoredEntity;
import fr.tuilage.committee.SeatHalf;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the attendance sheet: a half of a seat, or a guest (MEET-8). */
@Entity
@Table(name = "attendance")
class AttendanceEntry extends StoredEntity {

    @Column(nullable = false, updatable = false)
    private UUID meetingId;

    @Column(updatable = false)
    private @Nullable UUID seatId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable SeatHalf half;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Presence presence = Presence.UNKNOWN;

    private @Nullable UUID personId;
    private @Nullable UUID besideId;
    private @Nullable String replacedBy;

    @Column(updatable = false)
    private @Nullable String guestName;

    @Column(updatable = false)
    private @Nullable String guestQuality;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AttendanceEntry() {}

    AttendanceEntry(UUID meetingId, UUID seatId, SeatHalf half) {
        this.meetingId = meetingId;
        this.seatId = seatId;
        this.half = half;
    }

    static AttendanceEntry guest(UUID meetingId, String name, @Nullable String quality) {
        AttendanceEntry guest = new AttendanceEntry();
        guest.meetingId = meetingId;
        guest.guestName = name;
        guest.guestQuality = quality;
        guest.presence = Presence.PRESENT;
        return guest;
    }

    void note(AttendanceMark mark) {
        presence = mark.presence();
        personId = mark.personId();
        besideId = mark.besideId();
        replacedBy = mark.replacedBy();
    }

    boolean isFor(UUID seat, SeatHalf seatHalf) {
        return seat.equals(seatId) && seatHalf == half;
    }

    /** What was noted for a half; empty for a guest. */
    Optional<AttendanceMark> mark() {
        return seatId == null || half == null
                ? Optional.empty()
                : Optional.of(new AttendanceMark(seatId, half, presence, personId, besideId, replacedBy));
    }

    Optional<GuestLine> guest() {
        return guestName == null ? Optional.empty() : Optional.of(new GuestLine(id(), guestName, guestQuality));
    }

    UUID meetingId() {
        return meetingId;
    }
}
