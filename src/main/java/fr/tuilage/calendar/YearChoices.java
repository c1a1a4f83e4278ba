package fr.tuilage.calendar;

import fr.tuilage.base.NotFound;
import fr.tuilage.committee.CommitteeLine;
import fr.tuilage.committee.CommitteePermission;
import fr.tuilage.committee.CommitteePolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of a committee's years one may open. */
@Service
public class YearChoices {

    private final YearPlanRepository plans;
    private final YearSheets sheets;
    private final CommitteePolicy policy;
    private final Clock clock;

    YearChoices(YearPlanRepository plans, YearSheets sheets, CommitteePolicy policy, Clock clock) {
        this.plans = plans;
        this.sheets = sheets;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The years of a committee that the person may open, and which one first.
     *
     * @throws NotFound when the person may not know of the committee
     */
    @Transactional(readOnly = true)
    public YearChoice of(UUID committeeId) {
        CommitteeLine committee = sheets.committee(committeeId);
        boolean mayPlan = policy.allows(CommitteePermission.PLAN_YEAR, committeeId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), committee.timeZone());
        List<YearPlan> open = plans.findByCommitteeIdOrderByYear(committeeId).stream()
                .filter(plan -> plan.shown() || mayPlan)
                .toList();
        int suggested = open.stream()
                .filter(plan -> !plan.days().last().isBefore(today))
                .map(YearPlan::year)
                .findFirst()
                .orElseGet(() -> today.getMonthValue() > 6 ? today.getYear() + 1 : today.getYear());
        return new YearChoice(mayPlan, today, open.stream().map(YearPlan::year).toList(), suggested);
    }
}
