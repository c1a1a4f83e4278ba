package fr.tuilage.rota;

import static fr.tuilage.committee.CommitteePermission.PLAN_YEAR;
import static fr.tuilage.committee.CommitteePermission.VIEW;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteePolicy;
import fr.tuilage.committee.CommitteeRoles;
import fr.tuilage.committee.Planning;
import fr.tuilage.committee.PlanningService;
import fr.tuilage.committee.SeatService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may speak for a seat, and the turns of its committee under a lock. */
@Component
class TurnDesk {

    private final DutyRepository duties;
    private final PlanningService planning;
    private final SeatService seats;
    private final CommitteePolicy policy;
    private final Clock clock;

    TurnDesk(DutyRepository duties, PlanningService planning, SeatService seats, CommitteePolicy policy, Clock clock) {
        this.duties = duties;
        this.planning = planning;
        this.seats = seats;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws NotFound when the person may not know of the committee */
    CommitteeRoles requireView(UUID committeeId) {
        return policy.requireAny(committeeId, VIEW);
    }

    /**
     * Either half of the seat, an alternate, or the coordination for whoever telephones (SEAT-8, ID-5).
     *
     * @throws NotFound when the person may not know of the committee
     * @throws Forbidden when the person may not speak for the seat
     */
    void requireSpeakFor(UUID committeeId, UUID seatId) {
        if (!requireView(committeeId).allow(PLAN_YEAR) && !seats.held().contains(seatId)) {
            throw new Forbidden();
        }
    }

    /** Whoever changes turns of the committee at the same time waits. */
    TurnTable locked(UUID committeeId) {
        List<Duty> locked = duties.lockedOf(committeeId);
        LocalDate today = today(committeeId);
        LocalDate last = locked.stream()
                .map(Duty::dueOn)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(today))
                .orElse(today);
        Planning known = planning.planning(committeeId, today, last);
        return new TurnTable(committeeId, known.name(), today, locked, known.seats());
    }

    /** The day it is where the committee is. */
    LocalDate today(UUID committeeId) {
        return LocalDate.ofInstant(
                clock.instant(), planning.committee(committeeId).timeZone());
    }
}
