package fr.tuilage.committee;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.InvitedPerson;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.organisation.OrganisationDraft;
import fr.tuilage.organisation.OrganisationService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Founds a committee with its seats, its people and its coordination: all of it or nothing (COM-1, SEAT-1, COM-3). */
@Service
public class CommitteeFoundingService {

    private final CommitteeService committees;
    private final CommitteeRepository stored;
    private final SeatRepository seats;
    private final CoordinationService coordinations;
    private final CommitteeInvitations invitations;
    private final CommitteeEntries entries;
    private final OrganisationService organisations;
    private final CommitteeLines lines;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final boolean coordinationMayCreate;

    CommitteeFoundingService(
            CommitteeService committees,
            CommitteeRepository stored,
            SeatRepository seats,
            CoordinationService coordinations,
            CommitteeInvitations invitations,
            CommitteeEntries entries,
            OrganisationService organisations,
            CommitteeLines lines,
            CurrentPerson currentPerson,
            Clock clock,
            @Value("${tuilage.committees.coordination-may-create}") boolean coordinationMayCreate) {
        this.committees = committees;
        this.stored = stored;
        this.seats = seats;
        this.coordinations = coordinations;
        this.invitations = invitations;
        this.entries = entries;
        this.organisations = organisations;
        this.lines = lines;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.coordinationMayCreate = coordinationMayCreate;
    }

    /** Whether the person may found: administrators, and a coordination where the installation allows it (ID-2). */
    @Transactional(readOnly = true)
    public boolean mayFound() {
        return mayFound(lines.of(currentPerson.id()));
    }

    /** {@link #mayFound()} for who has read {@link CommitteeService#mine} already; sends no statement. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean mayFound(List<CommitteeLine> mine) {
        return currentPerson.isAdministrator()
                || (coordinationMayCreate && mine.stream().anyMatch(CommitteeFoundingService::coordinated));
    }

    /** The committees of which a new one may become a working group: those that the person coordinates (COM-2). */
    @Transactional(readOnly = true)
    public List<CommitteeLine> possibleParents() {
        return coordinated();
    }

    /**
     * Founds the committee as of today and writes to everyone who is invited, one mail a person.
     *
     * @return the committee's id
     * @throws Forbidden when the person may not found committees
     * @throws RuleViolation the first of {@link FoundingCheck#problems}
     */
    @Transactional
    public UUID found(FoundingDraft draft) {
        if (!mayFound()) {
            throw new Forbidden();
        }
        FoundingCheck.problems(draft).stream().findFirst().ifPresent(problem -> {
            throw problem.addressed();
        });
        UUID id = committees.add(new CommitteeDraft(
                null,
                0,
                draft.name(),
                draft.territory(),
                draft.level(),
                draft.timeZone(),
                draft.schoolZone(),
                draft.publicHolidays(),
                draft.purpose(),
                null,
                Set.of(),
                null,
                draft.parentId()));
        new Founding(draft, stored.findById(id).orElseThrow(NotFound::new)).complete();
        return id;
    }

    private List<CommitteeLine> coordinated() {
        return lines.of(currentPerson.id()).stream()
                .filter(CommitteeFoundingService::coordinated)
                .toList();
    }

    private static boolean coordinated(CommitteeLine line) {
        return line.roles().contains(CommitteeRole.COORDINATION);
    }

    /** One founding under way: remembers whom it has already invited, and what it gave to whom. */
    private final class Founding {

        private final FoundingDraft draft;
        private final Committee committee;
        private final LocalDate today;
        private final Map<String, InvitedPerson> invited = new HashMap<>();
        private final Map<InvitedPerson, List<CommitteeInvitations.Given>> given = new LinkedHashMap<>();

        Founding(FoundingDraft draft, Committee committee) {
            this.draft = draft;
            this.committee = committee;
            this.today = committee.today(clock.instant());
        }

        void complete() {
            int position = 0;
            for (int row = 0; row < draft.rows().size(); row++) {
                FoundingRow typed = draft.rows().get(row);
                if (!typed.isEmpty()) {
                    UUID organisation = organisations.findOrCreate(
                            new OrganisationDraft(typed.name(), typed.shortName(), typed.mission()));
                    seat(typed, organisation, position++);
                    if (row == draft.coordinationRow()) {
                        coordination(organisation);
                    }
                }
            }
            given.forEach((person, halves) -> invitations.tellSeats(person, committee, today, halves));
        }

        private void seat(FoundingRow typed, UUID organisation, int position) {
            Seat seat = seats.save(new Seat(
                    SeatDraft.of(committee.id(), typed.name(), typed.shortName(), typed.mission(), organisation, today),
                    position));
            for (SeatHalf half : SeatHalf.values()) {
                FoundingPerson person = typed.person(half);
                if (!person.isEmpty()) {
                    give(seat, half, person.draft(draft.language()));
                }
            }
            entries.put(seat);
        }

        private void give(Seat seat, SeatHalf half, PersonDraft person) {
            InvitedPerson guest = invite(person);
            seat.give(new MandateDraft(seat.id(), half, false, guest.id(), today, null));
            given.computeIfAbsent(guest, first -> new ArrayList<>())
                    .add(new CommitteeInvitations.Given(seat, half, false));
        }

        private void coordination(UUID organisation) {
            InvitedPerson person = coordinator();
            coordinations.add(new CoordinationDraft(committee.id(), organisation, person.id(), today, null), person);
        }

        private InvitedPerson coordinator() {
            FoundingPerson coordinator = draft.coordinator();
            return coordinator == null
                    ? InvitedPerson.known(currentPerson.id())
                    : invite(coordinator.draft(draft.language()));
        }

        private InvitedPerson invite(PersonDraft person) {
            return invited.computeIfAbsent(person.email(), address -> invitations.invite(person, committee.name()));
        }
    }
}
