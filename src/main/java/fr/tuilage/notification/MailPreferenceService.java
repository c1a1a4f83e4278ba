package fr.tuilage.notification;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.identity.CurrentPerson;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When mail reaches the signed-in person: at once or once a day, and the hours in which none does. */
@Service
@Transactional
public class MailPreferenceService {

    private final MailPreferenceRepository preferences;
    private final HeldNoticeRepository held;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    MailPreferenceService(
            MailPreferenceRepository preferences,
            HeldNoticeRepository held,
            CurrentPerson current,
            Trace trace,
            Clock clock) {
        this.preferences = preferences;
        this.held = held;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * What the signed-in person chose; at once and never quiet where nothing was.
     *
     * @throws fr.tuilage.base.Forbidden when nobody is signed in
     */
    @Transactional(readOnly = true)
    public MailPreferenceDraft mine() {
        return preference(current.id()).draft();
    }

    /**
     * Chooses for the signed-in person. What waits already follows the new choice.
     *
     * @throws Conflict when it was changed in between
     */
    public void change(MailPreferenceDraft draft) {
        UUID me = current.id();
        MailPreference preference = preference(me);
        preference.requireVersion(draft.version());
        preference.change(draft);
        preferences.save(preference);
        held.reschedule(me, preference.due(clock.instant(), false));
        trace.record("change-preference", "person", me, null, "mail");
    }

    private MailPreference preference(UUID person) {
        return preferences.findById(person).orElseGet(() -> new MailPreference(person));
    }
}
