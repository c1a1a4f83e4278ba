package fr.tuilage.identity;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with people: they alone may browse them (ID-2). */
@Service
@Transactional
public class PersonAdministration {

    private static final int WORDS_MAXIMUM = 200;

    private final PersonRepository people;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    PersonAdministration(PersonRepository people, CurrentPerson current, Trace trace, Clock clock) {
        this.people = people;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /** A page of the people whose name or address contains the words, by family name. */
    @Transactional(readOnly = true)
    public List<PersonAdministrationLine> lines(String words, int page, int size) {
        current.requireAdministrator();
        return people.search(pattern(words), PageRequest.of(page, size)).stream()
                .map(PersonAdministration::line)
                .toList();
    }

    /** How many people {@link #lines} finds. */
    @Transactional(readOnly = true)
    public long count(String words) {
        current.requireAdministrator();
        return people.countSearch(pattern(words));
    }

    /**
     * Closes an account: its sessions end, it can neither sign in nor be written to; nothing it did is touched.
     *
     * @throws RuleViolation when it is one's own, or the last administrator's
     * @throws Conflict when it was changed in between
     */
    public void disable(UUID id, int version) {
        current.requireAdministrator();
        if (current.id().equals(id)) {
            throw new RuleViolation("refusal.identity.disable-oneself");
        }
        Person person = person(id, version);
        requireAnotherAdministrator(person);
        person.disable(clock.instant());
        trace.record("disable-person", "person", id, null, "disabled");
    }

    /**
     * Opens an account again.
     *
     * @throws Conflict when it was changed in between
     */
    public void enable(UUID id, int version) {
        current.requireAdministrator();
        person(id, version).enable();
        trace.record("enable-person", "person", id, null, "disabled");
    }

    /**
     * Lets a person administer the installation.
     *
     * @throws RuleViolation when the account is disabled
     * @throws Conflict when it was changed in between
     */
    public void grantAdministration(UUID id, int version) {
        current.requireAdministrator();
        Person person = person(id, version);
        person.requireEnabled();
        person.administrate(true);
        trace.record("grant-administration", "person", id, null, "administrator");
    }

    /**
     * Takes the administration back.
     *
     * @throws RuleViolation when nobody else would administer the installation
     * @throws Conflict when it was changed in between
     */
    public void withdrawAdministration(UUID id, int version) {
        current.requireAdministrator();
        Person person = person(id, version);
        requireAnotherAdministrator(person);
        person.administrate(false);
        trace.record("withdraw-administration", "person", id, null, "administrator");
    }

    private Person person(UUID id, int version) {
        Person person = people.findById(id).orElseThrow(NotFound::new);
        person.requireVersion(version);
        return person;
    }

    private void requireAnotherAdministrator(Person person) {
        if (person.isAdministrator()
                && people.lockAdministrators().stream()
                        .allMatch(each -> each.id().equals(person.id()))) {
            throw new RuleViolation("refusal.identity.last-administrator");
        }
    }

    /** The words as they are looked for; what {@code like} would read as a sign stands for itself. */
    private static String pattern(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return sought.substring(0, Math.min(sought.length(), WORDS_MAXIMUM))
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static PersonAdministrationLine line(Person person) {
        return new PersonAdministrationLine(
                person.id(),
                person.version(),
                person.givenName(),
                person.familyName(),
                person.email(),
                person.isAdministrator(),
                person.isDisabled(),
                person.passwordHash() == null);
    }
}
