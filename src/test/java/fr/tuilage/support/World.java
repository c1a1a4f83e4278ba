package fr.tuilage.support;

import fr.tuilage.committee.CommitteeDraft;
import fr.tuilage.committee.CommitteeLevel;
import fr.tuilage.committee.CommitteeService;
import fr.tuilage.committee.CoordinationDraft;
import fr.tuilage.committee.CoordinationService;
import fr.tuilage.committee.FunderGrantDraft;
import fr.tuilage.committee.FunderService;
import fr.tuilage.committee.MandateDraft;
import fr.tuilage.committee.MandateService;
import fr.tuilage.committee.PublicHolidayRegion;
import fr.tuilage.committee.SchoolZone;
import fr.tuilage.committee.SeatDraft;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatKind;
import fr.tuilage.committee.SeatService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonService;
import fr.tuilage.identity.SignedInPerson;
import fr.tuilage.organisation.OrganisationDraft;
import fr.tuilage.organisation.OrganisationService;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A known world for tests, made through the services in the transaction of the test: the committee of Drogues et Société
 * with its five seats and one vacant half, another committee, a funder and an administrator. People are called by their
 * function; addresses never repeat, so that a test can ask for the world several times.
 *
 * <pre>{@code
 * World.Scene scene = world.scene();
 * world.as(scene.coordination(), () -> seats.seats(scene.committee().id(), World.TODAY));
 * }</pre>
 */
@TestComponent
public class World {

    /** The day of {@link FixedClock#START} in Paris. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The first day of every seat and mandate that is made here. */
    public static final LocalDate OPENING = LocalDate.of(2026, 1, 5);

    /** The last day of whoever held the half of the SPIP that is vacant since. */
    public static final LocalDate LAST_DAY_OF_SPIP = LocalDate.of(2026, 10, 31);

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AtomicInteger count = new AtomicInteger();
    private final EntityManager entities;
    private final CurrentPerson currentPerson;
    private final PersonService people;
    private final OrganisationService organisations;
    private final CommitteeService committees;
    private final SeatService seats;
    private final MandateService mandates;
    private final CoordinationService coordinations;
    private final FunderService funders;

    World(
            EntityManager entities,
            CurrentPerson currentPerson,
            PersonService people,
            OrganisationService organisations,
            CommitteeService committees,
            SeatService seats,
            MandateService mandates,
            CoordinationService coordinations,
            FunderService funders) {
        this.entities = entities;
        this.currentPerson = currentPerson;
        this.people = people;
        this.organisations = organisations;
        this.committees = committees;
        this.seats = seats;
        this.mandates = mandates;
        this.coordinations = coordinations;
        this.funders = funders;
    }

    /** A seat and who holds its halves; the field worker is missing where the half is vacant. */
    public record Seat(
            UUID id, String name, UUID organisationId, SignedInPerson manager, Optional<SignedInPerson> fieldWorker) {

        public Stream<SignedInPerson> holders() {
            return Stream.concat(Stream.of(manager), fieldWorker.stream());
        }
    }

    /** A committee with its coordination, which also is the manager of the first seat. */
    public record Committee(UUID id, SignedInPerson coordination, List<Seat> seats) {

        public Seat seat(String name) {
            return seats.stream()
                    .filter(seat -> seat.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Everybody there is.
     *
     * @param committee the five seats of the demo; the field worker's half of the SPIP is vacant
     * @param other a committee of two seats that shares nobody with the first
     * @param thirdParty facilitates the first committee, by a seat of their own
     * @param funder may read the editions of the first committee
     * @param nobody signed in, without any role
     */
    public record Scene(
            Committee committee,
            Committee other,
            SignedInPerson thirdParty,
            SignedInPerson funder,
            SignedInPerson administrator,
            SignedInPerson nobody) {

        public SignedInPerson coordination() {
            return committee.coordination();
        }

        /** A member of the first committee who does not coordinate it. */
        public SignedInPerson member() {
            return committee.seat("Mission locale").manager();
        }

        /** A member of the other committee only. */
        public SignedInPerson stranger() {
            return other.seats().getLast().manager();
        }
    }

    /** Makes the whole world. */
    public Scene scene() {
        SignedInPerson administrator = administrator();
        Committee committee = committee(
                administrator,
                "Soin et insertion, Créteil",
                "Créteil, Val-de-Marne",
                "Consultation IAP",
                "Association Espoir",
                "Mission locale",
                "SPIP",
                "PJJ");
        leaves(administrator, committee, "SPIP");
        SignedInPerson funder = person("Financeur", "Agence régionale de santé");
        SignedInPerson thirdParty = person("Animation", "Cabinet extérieur");
        as(administrator, () -> {
            funders.grant(
                    new FunderGrantDraft(committee.id(), funder.id(), "Agence régionale de santé", OPENING, null));
            UUID seat = seats.add(new SeatDraft(
                    committee.id(), SeatKind.THIRD_PARTY, "Animation", null, null, null, null, null, null, OPENING));
            return mandates.give(new MandateDraft(seat, SeatHalf.MANAGER, false, thirdParty.id(), OPENING, null));
        });
        Committee other =
                committee(administrator, "Parcours Santal, Marseille", "Marseille", "In Citta", "Lire la Ville");
        written();
        return new Scene(withVacancy(committee), other, thirdParty, funder, administrator, person("Sans", "Rôle"));
    }

    /** A committee with one paired seat for each name, both halves held; the first manager coordinates. */
    public Committee committee(SignedInPerson administrator, String name, String territory, String... seatNames) {
        UUID id = as(
                administrator,
                () -> committees.create(CommitteeDraft.of(
                        name, territory, CommitteeLevel.LOCAL, PARIS, SchoolZone.C, PublicHolidayRegion.METROPOLE)));
        List<Seat> made = new ArrayList<>();
        for (String seatName : seatNames) {
            made.add(seat(administrator, id, seatName));
        }
        Seat first = made.getFirst();
        as(
                administrator,
                () -> coordinations.name(new CoordinationDraft(
                        id, first.organisationId(), first.manager().id(), OPENING, null)));
        return new Committee(id, first.manager(), List.copyOf(made));
    }

    /** A paired seat with both halves held. */
    public Seat seat(SignedInPerson administrator, UUID committeeId, String name) {
        SignedInPerson manager = person("Responsable", name);
        SignedInPerson fieldWorker = person("Terrain", name);
        return as(administrator, () -> {
            UUID organisation = organisations.findOrCreate(new OrganisationDraft(name, null, null));
            UUID id = seats.add(SeatDraft.of(committeeId, name, null, null, organisation, OPENING));
            mandates.give(new MandateDraft(id, SeatHalf.MANAGER, false, manager.id(), OPENING, null));
            mandates.give(new MandateDraft(id, SeatHalf.FIELD_WORKER, false, fieldWorker.id(), OPENING, null));
            return new Seat(id, name, organisation, manager, Optional.of(fieldWorker));
        });
    }

    /** Somebody with an account, an address of their own and no role. */
    public SignedInPerson person(String givenName, String familyName) {
        UUID id = application(() -> people.create(new PersonDraft(
                givenName, familyName, "personne" + count.incrementAndGet() + "@tuilage.example", Locale.FRENCH)));
        return application(() -> people.signedIn(id));
    }

    /** Somebody who administers the installation. */
    public SignedInPerson administrator() {
        UUID id = person("Administration", "Tuilage").id();
        return application(() -> {
            people.setAdministrator(id);
            return people.signedIn(id);
        });
    }

    /** Writes what is still on its way to the database, and forgets it: what follows reads it again. */
    public void written() {
        entities.flush();
        entities.clear();
    }

    /** Does something as that person. */
    public <T> T as(SignedInPerson person, Supplier<T> action) {
        return currentPerson.callAs(person, action);
    }

    /** Does something as that person. */
    public void run(SignedInPerson person, Runnable action) {
        currentPerson.runAs(person, action);
    }

    private void leaves(SignedInPerson administrator, Committee committee, String seatName) {
        Seat seat = committee.seat(seatName);
        as(administrator, () -> mandates.history(committee.id())).stream()
                .filter(mandate -> mandate.seatId().equals(seat.id()) && mandate.half() == SeatHalf.FIELD_WORKER)
                .forEach(mandate -> run(
                        administrator,
                        () -> mandates.end(
                                mandate.holder().mandateId(), mandate.holder().version(), LAST_DAY_OF_SPIP)));
    }

    private static Committee withVacancy(Committee committee) {
        return new Committee(
                committee.id(),
                committee.coordination(),
                committee.seats().stream()
                        .map(seat -> seat.name().equals("SPIP")
                                ? new Seat(
                                        seat.id(), seat.name(), seat.organisationId(), seat.manager(), Optional.empty())
                                : seat)
                        .toList());
    }

    /** As the application itself, whoever the test is signed in as. */
    private static <T> T application(Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
