package fr.tuilage.identity;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Translations;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person prefers: for now the language of pages and mail. */
@Service
@Transactional
public class PreferenceService {

    private final PersonRepository people;
    private final CurrentPerson current;
    private final Trace trace;

    PreferenceService(PersonRepository people, CurrentPerson current, Trace trace) {
        this.people = people;
        this.current = current;
        this.trace = trace;
    }

    /** The language that the signed-in person reads, or empty when nobody is signed in. */
    @Transactional(readOnly = true)
    public Optional<Locale> locale() {
        return current.personId().flatMap(people::findById).map(Person::locale);
    }

    /** Remembers the signed-in person's language, for pages and for mail; the caller reloads the page. */
    public void changeLocale(Locale locale) {
        Person person = people.findById(current.id()).orElseThrow(NotFound::new);
        person.read(Translations.nearest(locale));
        trace.record("change-preference", "person", person.id(), null, "locale");
    }
}
