package fr.tuilage.committee;

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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a new committee begins with: its seats, the people on their halves, its coordination; the caller asks for the permission. */
@Component
class FirstSeats {

    private final SeatRepository seats;
    private final CoordinationService coordinations;
    private final CommitteeInvitations invitations;
    private final CommitteeEntries entries;
    private final OrganisationService organisations;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    FirstSeats(
            SeatRepository seats,
            CoordinationService coordinations,
            CommitteeInvitations invitations,
            CommitteeEntries entries,
            OrganisationService organisations,
            CurrentPerson currentPerson,
            Clock clock) {
        this.seats = seats;
        this.coordinations = coordinations;
        this.invitations = invitations;
        this.entries = entries;
        this.organisations = organisations;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Opens them as of today and writes to everyone who is invited, one mail a person. */
    void open(FoundingDraft draft, Committee committee) {
        new Founding(draft, committee).complete();
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
