package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.organisation.OrganisationLine;
import fr.tuilage.organisation.OrganisationService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who holds a committee's coordination, with names, in three statements; its callers ask for the permission. */
@Component
class CoordinationReader {

    private final CoordinationRepository coordinations;
    private final PersonService people;
    private final OrganisationService organisations;

    CoordinationReader(CoordinationRepository coordinations, PersonService people, OrganisationService organisations) {
        this.coordinations = coordinations;
        this.people = people;
        this.organisations = organisations;
    }

    /** The whole history, by start date. */
    List<CoordinationLine> all(UUID committeeId) {
        return lines(coordinations.findByCommitteeIdOrderByStartsOnAscIdAsc(committeeId).stream());
    }

    /** Who holds it on that day or later. */
    List<CoordinationLine> from(UUID committeeId, LocalDate day) {
        return lines(coordinations.findByCommitteeIdOrderByStartsOnAscIdAsc(committeeId).stream()
                .filter(coordination -> !coordination.isOverBefore(day)));
    }

    private List<CoordinationLine> lines(Stream<Coordination> asked) {
        List<Coordination> found = asked.toList();
        Map<UUID, PersonLine> names = people.lines(
                found.stream().map(Coordination::personId).distinct().toList());
        Map<UUID, OrganisationLine> holders = organisations.lines(
                found.stream().map(Coordination::organisationId).distinct().toList());
        return found.stream()
                .map(coordination -> coordination.line(
                        Objects.requireNonNull(names.get(coordination.personId())),
                        Objects.requireNonNull(holders.get(coordination.organisationId()))
                                .name()))
                .toList();
    }
}
