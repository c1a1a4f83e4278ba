package fr.tuilage.committee;

import fr.tuilage.base.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what planning a committee's year needs to know of the committee, in three statements. */
@Service
public class PlanningService {

    private final PlanningRepository planning;
    private final CommitteePolicy policy;

    PlanningService(PlanningRepository planning, CommitteePolicy policy) {
        this.planning = planning;
        this.policy = policy;
    }

    /**
     * Where the committee is, whose turn it may be between two days, and with which committees it shares people: ids
     * only, and only for whoever plans.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public Planning planning(UUID committeeId, LocalDate from, LocalDate to) {
        CommitteeRoles roles = policy.roles(committeeId);
        if (!roles.allow(CommitteePermission.VIEW)) {
            throw new NotFound();
        }
        List<PlanningRow> rows = planning.rows(committeeId, from, to);
        PlanningRow committee = rows.stream().findFirst().orElseThrow(NotFound::new);
        List<SeatInTurn> seats =
                rows.stream().flatMap(row -> row.seat().stream()).toList();
        boolean plans = roles.allow(CommitteePermission.PLAN_YEAR);
        return new Planning(
                roles,
                committee.name(),
                committee.timeZone(),
                committee.schoolZone(),
                committee.publicHolidays(),
                seats,
                plans ? planning.sharingPeople(committeeId, from, to) : Set.of());
    }
}
