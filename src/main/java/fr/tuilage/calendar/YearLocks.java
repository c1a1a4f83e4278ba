package fr.tuilage.calendar;

import fr.tuilage.base.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes a year for a change: whoever comes second waits, then reads what the first one did, past any snapshot. The other
 * years of the committee are taken with it, since they may overlap and two of them must not land on one day.
 *
 * <p>They may overlap on purpose. A coordination that goes over from school years to calendar years has published dates
 * up to the summer and wants the new year now: drawn up from September on, or drawn around the dates that stand, or from
 * January on after the rest of the old year was cancelled. Refusing the overlap would leave it none of these but the
 * first. So a day on which another published year meets is simply taken: never proposed, never accepted by hand, and
 * looked at once more when the year is published. A draft takes nothing, so that several may be tried.
 */
@Component
class YearLocks {

    private final YearPlanRepository plans;
    private final PlannedSessionRepository sessions;

    YearLocks(YearPlanRepository plans, PlannedSessionRepository sessions) {
        this.plans = plans;
        this.sessions = sessions;
    }

    /** The caller has checked the permission. */
    LockedYear year(UUID committeeId, UUID planId) {
        YearPlan plan = plans.lockedOf(committeeId).stream()
                .filter(candidate -> candidate.id().equals(planId))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<PlannedSession> all = sessions.lockedOf(committeeId);
        return new LockedYear(
                plan,
                all.stream().filter(session -> session.planId().equals(planId)).toList(),
                all.stream()
                        .filter(session -> !session.planId().equals(planId) && session.stands())
                        .map(PlannedSession::heldOn)
                        .collect(Collectors.toSet()));
    }
}
