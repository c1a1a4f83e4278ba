package fr.tuilage.organisation;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Forbidden;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partner organisations of the whole installation: found by exact name, never browsed (ID-2). */
@Service
public class OrganisationService {

    private final OrganisationRepository organisations;
    private final CurrentPerson currentPerson;
    private final Trace trace;

    OrganisationService(OrganisationRepository organisations, CurrentPerson currentPerson, Trace trace) {
        this.organisations = organisations;
        this.currentPerson = currentPerson;
        this.trace = trace;
    }

    /**
     * Adds an organisation.
     *
     * @throws RuleViolation when another one has exactly this name
     * @throws Forbidden when nobody is signed in
     */
    @Transactional
    public UUID create(OrganisationDraft draft) {
        currentPerson.id();
        if (organisations.findByName(draft.name()).isPresent()) {
            throw new RuleViolation("refusal.organisation.name-taken", draft.name());
        }
        return add(draft);
    }

    /**
     * The organisation of exactly this name, added when there is none yet. What is known of it stays as it is.
     *
     * @throws Forbidden when nobody is signed in
     */
    @Transactional
    public UUID findOrCreate(OrganisationDraft draft) {
        currentPerson.id();
        return organisations.findByName(draft.name()).map(Organisation::id).orElseGet(() -> add(draft));
    }

    /**
     * The organisation of exactly this name.
     *
     * @throws Forbidden when nobody is signed in
     */
    @Transactional(readOnly = true)
    public Optional<OrganisationLine> findByName(String name) {
        currentPerson.id();
        return organisations.findByName(name.strip()).map(Organisation::line);
    }

    /** Names for identifiers that the caller already holds, in one statement; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, OrganisationLine> lines(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return organisations.findByIdIn(ids).stream()
                .map(Organisation::line)
                .collect(Collectors.toMap(OrganisationLine::id, Function.identity()));
    }

    private UUID add(OrganisationDraft draft) {
        Organisation organisation = organisations.save(new Organisation(draft));
        trace.record("create-organisation", "organisation", organisation.id(), null);
        return organisation.id();
    }
}
