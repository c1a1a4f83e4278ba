package fr.tuilage.identity;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RequestMemory;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as other modules need them: by id, or by exact address; never as a list to browse (ID-2). */
@Service
@Transactional(readOnly = true)
public class PersonService {

    private final PersonRepository people;
    private final Passwords passwords;
    private final RequestMemory memory;
    private final CurrentPerson current;
    private final Trace trace;
    private final Clock clock;

    PersonService(
            PersonRepository people,
            Passwords passwords,
            RequestMemory memory,
            CurrentPerson current,
            Trace trace,
            Clock clock) {
        this.people = people;
        this.memory = memory;
        this.passwords = passwords;
        this.current = current;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * One person.
     *
     * @throws NotFound when there is no such person
     */
    public PersonLine line(UUID id) {
        current.requireSignedInOrApplication();
        return memory.recall(
                new Line(id), () -> people.findById(id).map(Person::line).orElseThrow(NotFound::new));
    }

    private record Line(UUID id) {}

    /** Several people by one statement; unknown ids are left out. */
    public Map<UUID, PersonLine> lines(Collection<UUID> ids) {
        current.requireSignedInOrApplication();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, PersonLine> lines = new LinkedHashMap<>();
        people.findAllById(new HashSet<>(ids)).forEach(person -> lines.put(person.id(), person.line()));
        return lines;
    }

    /** Those of several people whom one may still write to: without disabled accounts, by one statement. */
    public Map<UUID, PersonLine> reachable(Collection<UUID> ids) {
        current.requireSignedInOrApplication();
        Map<UUID, PersonLine> lines = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            people.findAllById(new HashSet<>(ids)).stream()
                    .filter(person -> !person.isDisabled())
                    .forEach(person -> lines.put(person.id(), person.line()));
        }
        return lines;
    }

    /** The person with exactly this address, whatever the case it is typed in (ID-2). */
    public Optional<PersonLine> findByEmail(String email) {
        current.requireSignedInOrApplication();
        return people.findByEmail(EmailAddress.sought(email)).map(Person::line);
    }

    /**
     * What a session of this person would remember: for work that the application does in somebody's name.
     *
     * @throws NotFound when there is no such person
     */
    public SignedInPerson signedIn(UUID id) {
        current.requireSignedInOrApplication();
        return people.findById(id).map(Person::signedIn).orElseThrow(NotFound::new);
    }

    /**
     * Adds a person without writing to them; somebody who is to come in is invited by {@link InvitationService} instead.
     *
     * @throws Conflict when somebody has that address
     */
    @Transactional
    public UUID create(PersonDraft draft) {
        current.requireAdministratorOrApplication();
        if (people.findByEmail(draft.email()).isPresent()) {
            throw new Conflict("refusal.identity.email-taken", new LabelKey(EmailAddress.FIELD));
        }
        Person person = people.save(new Person(draft, clock.instant()));
        trace.record("create-person", "person", person.id(), null);
        return person.id();
    }

    /**
     * Gives a person a password; only the application itself does that, people change their own by
     * their account page.
     */
    @Transactional
    public void setPassword(UUID id, String password) {
        current.requireApplication();
        Person person = people.findById(id).orElseThrow(NotFound::new);
        person.password(passwords.hash(password, person.email()));
        trace.record("set-password", "person", id, null, "password");
    }

    /** Lets a person administer the installation; only the application itself does that, for its demo. */
    @Transactional
    public void setAdministrator(UUID id) {
        current.requireApplication();
        people.findById(id).orElseThrow(NotFound::new).administrate(true);
        trace.record("grant-administration", "person", id, null, "administrator");
    }
}
