package fr.tuilage.committee;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.organisation.OrganisationDraft;
import fr.tuilage.organisation.OrganisationService;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a seat together with the organisations it belongs to: all of it or nothing (SEAT-1). */
@Service
public class SeatOpeningService {

    private final SeatService seats;
    private final OrganisationService organisations;
    private final CommitteePolicy policy;

    SeatOpeningService(SeatService seats, OrganisationService organisations, CommitteePolicy policy) {
        this.seats = seats;
        this.organisations = organisations;
        this.policy = policy;
    }

    /**
     * Opens the seat; organisations are found again by exact name (ID-2).
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person does not manage it
     * @throws RuleViolation when a name is missing or too long
     */
    @Transactional
    public UUID open(NewSeat seat) {
        policy.require(CommitteePermission.MANAGE, seat.committeeId());
        boolean ofOrganisation = seat.kind() == SeatKind.ORGANISATION;
        UUID first = ofOrganisation
                ? organisations.findOrCreate(new OrganisationDraft(seat.name(), seat.shortName(), null))
                : null;
        UUID second = seat.secondOrganisation().isBlank()
                ? first
                : organisations.findOrCreate(new OrganisationDraft(seat.secondOrganisation(), null, null));
        return seats.add(new SeatDraft(
                seat.committeeId(),
                seat.kind(),
                seat.name(),
                seat.shortName(),
                seat.subtitle(),
                seat.managerTitle(),
                first,
                seat.fieldWorkerTitle(),
                second,
                seat.opensOn()));
    }
}
