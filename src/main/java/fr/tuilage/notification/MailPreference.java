package fr.tuilage.notification;

import fr.tuilage.base.FrenchTimeZones;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When mail reaches one person; it has the person's id. Whoever chose nothing gets everything at once. */
@Entity
class MailPreference extends StoredEntity {

    private boolean daily;

    @Column(nullable = false)
    private String timeZone = FrenchTimeZones.ALL.getFirst().getId();

    private @Nullable LocalTime quietFrom;
    private @Nullable LocalTime quietUntil;
    private boolean quietWeekends;

    protected MailPreference() {}

    MailPreference(UUID personId) {
        super(personId);
    }

    void change(MailPreferenceDraft draft) {
        daily = draft.daily();
        timeZone = draft.quiet().zone().getId();
        quietFrom = draft.quiet().from();
        quietUntil = draft.quiet().until();
        quietWeekends = draft.quiet().weekends();
    }

    MailPreferenceDraft draft() {
        return new MailPreferenceDraft(version(), daily, quiet());
    }

    QuietHours quiet() {
        return new QuietHours(ZoneId.of(timeZone), quietFrom, quietUntil, quietWeekends);
    }

    /** When something written now may reach the person; what is urgent does not wait for the mail of the day. */
    Instant due(Instant now, boolean urgent) {
        return daily && !urgent ? quiet().nextMorning(now) : quiet().end(now);
    }
}
