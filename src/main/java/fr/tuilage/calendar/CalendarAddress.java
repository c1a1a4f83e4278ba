package fr.tuilage.calendar;

import fr.tuilage.base.StoredEntity;
import fr.tuilage.identity.SecretToken;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The secret address of one calendar: a person's own, or a committee's (CAL-6). The secret itself is known to nobody here. */
@Entity
class CalendarAddress extends StoredEntity {

    private @Nullable UUID personId;
    private @Nullable UUID committeeId;
    private byte[] tokenHash;
    private @Nullable Locale locale;
    private Instant createdAt;
    private @Nullable Instant lastReadAt;
    private @Nullable String contentTag;
    private @Nullable Instant contentAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected CalendarAddress() {}

    private CalendarAddress(
            @Nullable UUID personId, @Nullable UUID committeeId, @Nullable Locale locale, String secret, Instant now) {
        this.personId = personId;
        this.committeeId = committeeId;
        this.locale = locale;
        this.tokenHash = SecretToken.hash(secret);
        this.createdAt = now;
    }

    static CalendarAddress ofPerson(UUID personId, String secret, Instant now) {
        return new CalendarAddress(personId, null, null, secret, now);
    }

    static CalendarAddress ofCommittee(UUID committeeId, Locale locale, String secret, Instant now) {
        return new CalendarAddress(null, committeeId, locale, secret, now);
    }

    /** The address before answers no more; nobody has read the new one. */
    void renew(String secret, Instant now) {
        tokenHash = SecretToken.hash(secret);
        createdAt = now;
        lastReadAt = null;
        contentTag = null;
        contentAt = null;
    }

    CalendarAddressDetails details(ZoneId zone) {
        return new CalendarAddressDetails(
                version(),
                LocalDate.ofInstant(createdAt, zone),
                lastReadAt == null ? null : LocalDate.ofInstant(lastReadAt, zone));
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    @Nullable
    Locale locale() {
        return locale;
    }

    @Nullable
    Instant lastReadAt() {
        return lastReadAt;
    }

    @Nullable
    String contentTag() {
        return contentTag;
    }

    @Nullable
    Instant contentAt() {
        return contentAt;
    }
}
