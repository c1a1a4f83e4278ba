package fr.tuilage.file;

import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what lists and pages of documents show, by a number of statements that does not depend on their length. */
@Component
class DocumentReader {

    private final PersonService people;
    private final DocumentPlaces places;
    private final CurrentPerson currentPerson;

    DocumentReader(PersonService people, DocumentPlaces places, CurrentPerson currentPerson) {
        this.people = people;
        this.places = places;
        this.currentPerson = currentPerson;
    }

    /**
     * Documents of a place that the person may see.
     *
     * @param at what the place is; documents of something else bring its name
     */
    List<DocumentLine> lines(List<DocumentRow> rows, OwnerId at, DocumentPlace place) {
        Map<UUID, PersonLine> adders = adders(rows);
        Map<OwnerId, PlaceName> names = places.names(rows.stream()
                .map(row -> row.document().owner())
                .filter(owner -> !owner.equals(at))
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> line(row, place, adders, names)).toList();
    }

    List<VersionLine> versions(List<DocumentRow> rows, DocumentPlace place) {
        Map<UUID, PersonLine> adders = adders(rows);
        return rows.stream()
                .map(row -> new VersionLine(
                        row.version().number(),
                        row.version().fileName(),
                        row.content().size(),
                        row.content().state(),
                        adder(row, adders),
                        addedOn(row, place),
                        DocumentEndpoint.address(
                                row.document().id(), row.version().number())))
                .toList();
    }

    private DocumentLine line(
            DocumentRow row, DocumentPlace place, Map<UUID, PersonLine> adders, Map<OwnerId, PlaceName> names) {
        Document document = row.document();
        Content content = row.content();
        return new DocumentLine(
                document.id(),
                document.version(),
                document.name(),
                row.version().number(),
                content.size(),
                content.facts(),
                content.state(),
                content.reason(),
                content.hasPreview(),
                Objects.requireNonNullElse(names.get(document.owner()), place.name()),
                adder(row, adders),
                addedOn(row, place),
                place.mayChange(document, currentPerson.id()));
    }

    private Map<UUID, PersonLine> adders(List<DocumentRow> rows) {
        return people.lines(rows.stream().map(row -> row.version().addedBy()).collect(Collectors.toSet()));
    }

    private static LocalDate addedOn(DocumentRow row, DocumentPlace place) {
        return LocalDate.ofInstant(row.version().addedAt(), place.timeZone());
    }

    private static String adder(DocumentRow row, Map<UUID, PersonLine> adders) {
        PersonLine adder = adders.get(row.version().addedBy());
        return adder == null ? "" : adder.displayName();
    }
}
