package fr.tuilage.demo;

import fr.tuilage.committee.CommitteeDraft;
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
import fr.tuilage.committee.SeatService;
import fr.tuilage.demo.DemoScript.Account;
import fr.tuilage.demo.DemoScript.CommitteeScript;
import fr.tuilage.demo.DemoScript.SeatScript;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonDraft;
import fr.tuilage.identity.PersonService;
import fr.tuilage.organisation.OrganisationDraft;
import fr.tuilage.organisation.OrganisationService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives the demo its accounts, committees, organisations and seats. */
class DemoFounding {

    private final PersonService people;
    private final CurrentPerson current;
    private final OrganisationService organisations;
    private final CommitteeService committees;
    private final SeatService seats;
    private final MandateService mandates;
    private final CoordinationService coordinations;
    private final FunderService funders;

    DemoFounding(
            PersonService people,
            CurrentPerson current,
            OrganisationService organisations,
            CommitteeService committees,
            SeatService seats,
            MandateService mandates,
            CoordinationService coordinations,
            FunderService funders) {
        this.people = people;
        this.current = current;
        this.organisations = organisations;
        this.committees = committees;
        this.seats = seats;
        this.mandates = mandates;
        this.coordinations = coordinations;
        this.funders = funders;
    }

    /**
     * Who and what was founded, by the keys of the script.
     *
     * @param leaving the mandate that is given up later, by its committee's name
     */
    record Founded(
            Map<String, UUID> people,
            Map<String, UUID> committees,
            Map<String, UUID> seats,
            Map<String, UUID> leaving) {

        UUID person(String key) {
            return known(people, key);
        }

        UUID committee(CommitteeScript script) {
            return known(committees, script.name());
        }

        UUID seat(String key) {
            return known(seats, key);
        }

        private static UUID known(Map<String, UUID> map, String key) {
            UUID id = map.get(key);
            if (id == null) {
                throw new IllegalArgumentException("The demo names " + key + " and does not have it");
            }
            return id;
        }
    }

    /** Founds everything on a day, in the name of the administrator. */
    Founded found(DemoScript script, LocalDate on) {
        Founded founded = new Founded(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        UUID administrator = account(script.administrator(), script.password(), founded);
        people.setAdministrator(administrator);
        account(script.funder().account(), script.password(), founded);
        script.guests().forEach(guest -> account(guest.account(), script.password(), founded));
        for (CommitteeScript committee : script.committees()) {
            account(committee.coordination().account(), script.password(), founded);
            for (SeatScript seat : committee.seats()) {
                seat.holders().forEach(holder -> account(holder, script.password(), founded));
            }
        }
        current.runAs(people.signedIn(administrator), () -> {
            for (CommitteeScript committee : script.committees()) {
                found(committee, on, founded);
            }
            CommitteeScript first = script.committees().getFirst();
            funders.grant(new FunderGrantDraft(
                    founded.committee(first),
                    founded.person(script.funder().key()),
                    script.funder().name(),
                    on,
                    null));
        });
        return founded;
    }

    private void found(CommitteeScript script, LocalDate on, Founded founded) {
        UUID committee = committees.create(draft(script));
        founded.committees().put(script.name(), committee);
        Map<String, UUID> organisationOfSeat = new HashMap<>();
        for (SeatScript seat : script.seats()) {
            UUID organisation = organisations.findOrCreate(
                    new OrganisationDraft(seat.organisation(), seat.organisationShortName(), seat.mission()));
            organisationOfSeat.put(seat.key(), organisation);
            UUID id = seats.add(
                    SeatDraft.of(committee, seat.name(), seat.shortName(), seat.subtitle(), organisation, on));
            founded.seats().put(seat.key(), id);
            give(id, SeatHalf.MANAGER, seat.manager(), on, founded);
            give(id, SeatHalf.FIELD_WORKER, seat.fieldWorker(), on, founded);
        }
        UUID organisation = organisationOfSeat.get(script.coordination().seat());
        if (organisation == null) {
            throw new IllegalArgumentException(
                    "No seat " + script.coordination().seat());
        }
        coordinations.name(new CoordinationDraft(
                committee, organisation, founded.person(script.coordination().key()), on, null));
    }

    private static CommitteeDraft draft(CommitteeScript script) {
        return new CommitteeDraft(
                null,
                0,
                script.name(),
                script.territory(),
                script.level(),
                DemoHistory.ZONE,
                SchoolZone.C,
                PublicHolidayRegion.METROPOLE,
                script.purpose(),
                null,
                script.waysOfWorking(),
                script.quorum(),
                null);
    }

    private void give(UUID seat, SeatHalf half, @Nullable Account account, LocalDate on, Founded founded) {
        if (account == null) {
            return;
        }
        UUID mandate = mandates.give(new MandateDraft(seat, half, false, founded.person(account.key()), on, null));
        if (account.left()) {
            founded.leaving().put(account.key(), mandate);
        }
    }

    private UUID account(Account account, String password, Founded founded) {
        UUID person = people.create(
                new PersonDraft(account.givenName(), account.familyName(), account.email(), Locale.FRENCH));
        people.setPassword(person, password);
        founded.people().put(account.key(), person);
        return person;
    }
}
