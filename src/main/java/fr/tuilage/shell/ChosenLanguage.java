package fr.tuilage.shell;

import fr.tuilage.base.ui.LocalePreference;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PreferenceService;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The language that the signed-in person keeps among the preferences. */
@Component
class ChosenLanguage implements LocalePreference {

    private final CurrentPerson currentPerson;
    private final PreferenceService preferences;

    ChosenLanguage(CurrentPerson currentPerson, PreferenceService preferences) {
        this.currentPerson = currentPerson;
        this.preferences = preferences;
    }

    @Override
    public Optional<Locale> preferred() {
        return currentPerson.personId().flatMap(id -> preferences.locale());
    }

    @Override
    public void prefer(Locale locale) {
        if (currentPerson.personId().isPresent()) {
            preferences.changeLocale(locale);
        }
    }
}
