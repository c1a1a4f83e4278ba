package fr.tuilage.committee;

import fr.tuilage.identity.NameFollower;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.organisation.OrganisationLine;
import fr.tuilage.organisation.OrganisationService;
import fr.tuilage.search.EntryKind;
import fr.tuilage.search.SearchEntryDraft;
import fr.tuilage.search.SearchFeed;
import fr.tuilage.search.SearchSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lets a committee be found by its readers (DOC-2): itself, its partners, and the people who hold seats, these from the
 * first to the last day of their mandate. Callers have checked who acts.
 */
@Component
class CommitteeEntries implements NameFollower, SearchSource {

    private final SearchFeed feed;
    private final CommitteeRepository committees;
    private final SeatRepository seats;
    private final PersonService people;
    private final OrganisationService organisations;

    CommitteeEntries(
            SearchFeed feed,
            CommitteeRepository committees,
            SeatRepository seats,
            PersonService people,
            OrganisationService organisations) {
        this.feed = feed;
        this.committees = committees;
        this.seats = seats;
        this.people = people;
        this.organisations = organisations;
    }

    void put(Committee committee) {
        put(new Entry(
                EntryKind.COMMITTEE,
                committee.id(),
                committee.id(),
                committee.name(),
                text(committee.territory(), committee.purpose()),
                "comites/" + committee.id()));
    }

    /** A seat as it is called, with its organisations, and whoever holds or held it. */
    void put(Seat seat) {
        Collection<OrganisationLine> partners = partners(seat);
        put(new Entry(
                EntryKind.ORGANISATION,
                seat.id(),
                seat.committeeId(),
                partners.stream().findFirst().map(OrganisationLine::name).orElse(seat.name()),
                text(Stream.concat(
                                Stream.of(seat.name(), seat.label(), seat.subtitle()),
                                partners.stream().flatMap(CommitteeEntries::words))
                        .toArray(String[]::new)),
                page(seat)));
        put(seat, seat.mandates(), partners);
    }

    /** Somebody who holds a seat, from a day to a day. */
    void put(Seat seat, Mandate mandate) {
        put(seat, List.of(mandate), partners(seat));
    }

    @Override
    public List<UUID> idsAfter(UUID after, Limit some) {
        return committees.idsAfter(after, some);
    }

    /** Committees, each with its seats. */
    @Override
    public void feed(Collection<UUID> ids) {
        committees.all(ids).forEach(this::put);
        seats.ofCommittees(ids).forEach(this::put);
    }

    @Override
    public void renamed(UUID personId) {
        for (Seat seat : seats.everHeldBy(personId)) {
            put(
                    seat,
                    seat.mandates().stream()
                            .filter(mandate -> mandate.personId().equals(personId))
                            .toList(),
                    partners(seat));
        }
    }

    private void put(Seat seat, List<Mandate> mandates, Collection<OrganisationLine> partners) {
        Map<UUID, PersonLine> names =
                people.lines(mandates.stream().map(Mandate::personId).toList());
        String text =
                text(Stream.concat(Stream.of(seat.name()), partners.stream().map(OrganisationLine::name))
                        .toArray(String[]::new));
        for (Mandate mandate : mandates) {
            PersonLine person = Objects.requireNonNull(names.get(mandate.personId()));
            feed.put(new Entry(
                            EntryKind.PERSON, mandate.id(), seat.committeeId(), person.displayName(), text, page(seat))
                    .draft(mandate.startsOn(), mandate.endsOn()));
        }
    }

    private void put(Entry entry) {
        feed.put(entry.draft(null, null));
    }

    private Collection<OrganisationLine> partners(Seat seat) {
        List<UUID> ids = Stream.of(SeatHalf.values())
                .map(seat::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, OrganisationLine> found = ids.isEmpty() ? Map.of() : organisations.lines(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Stream<@Nullable String> words(OrganisationLine organisation) {
        return Stream.of(organisation.name(), organisation.shortName(), organisation.mission());
    }

    private static String text(@Nullable String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).distinct().collect(Collectors.joining(" · "));
    }

    private static String page(Seat seat) {
        return "comites/%s/partenaires#seat-%s".formatted(seat.committeeId(), seat.id());
    }

    private record Entry(EntryKind kind, UUID source, UUID committee, String title, String text, String path) {

        SearchEntryDraft draft(@Nullable LocalDate from, @Nullable LocalDate until) {
            return new SearchEntryDraft(
                    kind,
                    source,
                    committee,
                    Set.of(CommitteeAudience.of(committee)),
                    title,
                    text,
                    null,
                    from,
                    until,
                    path);
        }
    }
}
