package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import fr.tuilage.identity.PersonService;
import fr.tuilage.organisation.OrganisationLine;
import fr.tuilage.organisation.OrganisationService;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seats with the names of who holds them, in three statements; its callers ask for the permission. */
@Component
class SeatReader {

    private static final Comparator<Mandate> TITULARS_FIRST =
            Comparator.comparing(Mandate::alternate).thenComparing(Mandate::startsOn);

    private final SeatRepository seats;
    private final PersonService people;
    private final OrganisationService organisations;

    SeatReader(SeatRepository seats, PersonService people, OrganisationService organisations) {
        this.seats = seats;
        this.people = people;
        this.organisations = organisations;
    }

    /** The seats that are open on a day, as they are held on that day. */
    List<SeatDetails> seats(UUID committeeId, LocalDate on) {
        List<Seat> found = seats.open(committeeId, on);
        Map<UUID, PersonLine> names = names(found, mandate -> mandate.holdsOn(on));
        Map<UUID, OrganisationLine> holders = organisations(found);
        return found.stream().map(seat -> details(seat, on, names, holders)).toList();
    }

    /** Every mandate there ever was or is to come, seat by seat, the latest first. */
    List<MandateLine> mandates(UUID committeeId) {
        List<Seat> found = seats.ofCommittee(committeeId);
        return mandates(found, names(found, mandate -> true));
    }

    /** Seats and mandates together. */
    SeatsPage page(Committee committee, LocalDate today, boolean manageable) {
        List<Seat> found = seats.ofCommittee(committee.id());
        Map<UUID, PersonLine> names = names(found, mandate -> true);
        Map<UUID, OrganisationLine> holders = organisations(found);
        return new SeatsPage(
                committee.id(),
                committee.name(),
                today,
                manageable,
                found.stream()
                        .map(seat ->
                                details(seat, seat.opensOn().isAfter(today) ? seat.opensOn() : today, names, holders))
                        .toList(),
                mandates(found, names));
    }

    private Map<UUID, PersonLine> names(List<Seat> found, Predicate<Mandate> wanted) {
        return people.lines(found.stream()
                .flatMap(seat -> seat.mandates().stream())
                .filter(wanted)
                .map(Mandate::personId)
                .distinct()
                .toList());
    }

    private Map<UUID, OrganisationLine> organisations(List<Seat> found) {
        return organisations.lines(found.stream()
                .flatMap(seat -> Arrays.stream(SeatHalf.values()).map(seat::organisationId))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static List<MandateLine> mandates(List<Seat> found, Map<UUID, PersonLine> names) {
        return found.stream()
                .flatMap(seat -> seat.mandates().reversed().stream()
                        .map(mandate -> new MandateLine(seat.id(), mandate.half(), line(mandate, names))))
                .toList();
    }

    private static SeatDetails details(
            Seat seat, LocalDate on, Map<UUID, PersonLine> names, Map<UUID, OrganisationLine> organisations) {
        return new SeatDetails(
                seat.id(),
                seat.version(),
                seat.kind(),
                seat.name(),
                seat.label(),
                seat.subtitle(),
                half(seat, SeatHalf.MANAGER, on, names, organisations),
                half(seat, SeatHalf.FIELD_WORKER, on, names, organisations),
                seat.opensOn());
    }

    private static HalfDetails half(
            Seat seat,
            SeatHalf half,
            LocalDate on,
            Map<UUID, PersonLine> names,
            Map<UUID, OrganisationLine> organisations) {
        List<HolderLine> holders = seat.mandates().stream()
                .filter(mandate -> mandate.half() == half && mandate.holdsOn(on))
                .sorted(TITULARS_FIRST)
                .map(mandate -> line(mandate, names))
                .toList();
        @Nullable UUID organisationId = seat.organisationId(half);
        @Nullable OrganisationLine organisation = organisationId == null ? null : organisations.get(organisationId);
        return new HalfDetails(
                half,
                seat.title(half),
                organisationId,
                organisation == null ? null : organisation.name(),
                holders,
                seat.vacantSince(half, on));
    }

    private static HolderLine line(Mandate mandate, Map<UUID, PersonLine> names) {
        return new HolderLine(
                mandate.id(),
                mandate.version(),
                Objects.requireNonNull(names.get(mandate.personId())),
                mandate.alternate(),
                mandate.startsOn(),
                mandate.endsOn());
    }
}
