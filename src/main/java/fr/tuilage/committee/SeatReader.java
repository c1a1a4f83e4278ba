package fr.tuilage.committee;

import fr.tuilage.base.NotFound;
import fr.tuilage.identity.PersonLine;
import fr.tuilage.organisation.OrganisationLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seats with the names of who holds them, in one statement; its callers ask for the permission. */
@Component
class SeatReader {

    private static final Comparator<Mandate> TITULARS_FIRST =
            Comparator.comparing(Mandate::alternate).thenComparing(Mandate::startsOn);

    private final SeatRepository seats;

    SeatReader(SeatRepository seats) {
        this.seats = seats;
    }

    /** A committee, all its seats with their mandates, and the names that go with them. */
    private record Table(
            Committee committee,
            List<Seat> seats,
            Map<UUID, PersonLine> names,
            Map<UUID, OrganisationLine> organisations) {

        List<SeatDetails> openOn(LocalDate on) {
            return seats.stream()
                    .filter(seat -> !seat.opensOn().isAfter(on))
                    .map(seat -> details(seat, on, mandate -> mandate.holdsOn(on)))
                    .toList();
        }

        /** The seats and mandates of a roll, whatever was changed since. */
        List<SeatDetails> of(SeatRoll roll, LocalDate on) {
            return seats.stream()
                    .filter(seat -> roll.seats().contains(seat.id()))
                    .map(seat -> details(seat, on, mandate -> roll.mandates().contains(mandate.id())))
                    .toList();
        }

        Set<UUID> heldBy(UUID person, LocalDate today) {
            return seats.stream()
                    .flatMap(seat -> seat.mandates().stream())
                    .filter(mandate -> mandate.personId().equals(person) && mandate.holdsOn(today))
                    .map(Mandate::seatId)
                    .collect(Collectors.toSet());
        }

        List<MandateLine> mandates() {
            return seats.stream()
                    .flatMap(seat -> seat.mandates().reversed().stream()
                            .map(mandate -> new MandateLine(seat.id(), mandate.half(), line(mandate))))
                    .toList();
        }

        SeatDetails details(Seat seat, LocalDate on, Predicate<Mandate> holds) {
            return new SeatDetails(
                    seat.id(),
                    seat.version(),
                    seat.kind(),
                    seat.name(),
                    seat.label(),
                    seat.subtitle(),
                    half(seat, SeatHalf.MANAGER, on, holds),
                    half(seat, SeatHalf.FIELD_WORKER, on, holds),
                    seat.opensOn());
        }

        private HalfDetails half(Seat seat, SeatHalf half, LocalDate on, Predicate<Mandate> holds) {
            List<Mandate> holding = seat.mandates().stream()
                    .filter(mandate -> mandate.half() == half && holds.test(mandate))
                    .sorted(TITULARS_FIRST)
                    .toList();
            boolean held = !seat.hasVacancies() || holding.stream().anyMatch(mandate -> mandate.isTitularOf(half));
            UUID organisationId = seat.organisationId(half);
            OrganisationLine organisation = organisationId == null ? null : organisations.get(organisationId);
            return new HalfDetails(
                    half,
                    seat.title(half),
                    organisationId,
                    organisation == null ? null : organisation.name(),
                    holding.stream().map(this::line).toList(),
                    held ? null : Objects.requireNonNullElse(seat.vacantSince(half, on), on));
        }

        private HolderLine line(Mandate mandate) {
            return new HolderLine(
                    mandate.id(),
                    mandate.version(),
                    Objects.requireNonNull(names.get(mandate.personId())),
                    mandate.alternate(),
                    mandate.startsOn(),
                    mandate.endsOn());
        }
    }

    /** The seats that are open on a day, as they are held on that day. */
    List<SeatDetails> seats(UUID committeeId, LocalDate on) {
        return read(committeeId).openOn(on);
    }

    /**
     * The same, with what is settled about the committee.
     *
     * @param roll whose seats and mandates are meant whatever was changed since, or null for those of that day
     */
    CommitteeTable table(CommitteeRoles roles, UUID asking, LocalDate on, @Nullable SeatRoll roll, Instant now) {
        Table read = read(roles.committeeId());
        return new CommitteeTable(
                roles.committeeId(),
                read.committee().name(),
                read.committee().quorum(),
                roles,
                read.heldBy(asking, read.committee().today(now)),
                roll == null ? read.openOn(on) : read.of(roll, on));
    }

    /** Every mandate there ever was or is to come, seat by seat, the latest first. */
    List<MandateLine> mandates(UUID committeeId) {
        return read(committeeId).mandates();
    }

    /** Seats and mandates together. */
    SeatsPage page(UUID committeeId, Instant now, boolean manageable) {
        Table read = read(committeeId);
        LocalDate today = read.committee().today(now);
        return new SeatsPage(
                committeeId,
                read.committee().name(),
                today,
                manageable,
                read.seats().stream()
                        .map(seat -> {
                            LocalDate on = seat.opensOn().isAfter(today) ? seat.opensOn() : today;
                            return read.details(seat, on, mandate -> mandate.holdsOn(on));
                        })
                        .toList(),
                read.mandates());
    }

    private Table read(UUID committeeId) {
        List<SeatRow> rows = seats.table(committeeId).stream().map(SeatRow::of).toList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Set<Seat> found = new LinkedHashSet<>();
        Map<UUID, PersonLine> names = new HashMap<>();
        Map<UUID, OrganisationLine> organisations = new HashMap<>();
        for (SeatRow row : rows) {
            Stream.ofNullable(row.seat()).forEach(found::add);
            names.put(row.holder().id(), row.holder());
            organisations.put(row.managers().id(), row.managers());
            organisations.put(row.fieldWorkers().id(), row.fieldWorkers());
        }
        return new Table(rows.getFirst().committee(), List.copyOf(found), names, organisations);
    }
}
