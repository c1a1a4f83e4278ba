package fr.tuilage.calendar;

import fr.tuilage.base.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A year becomes what everybody counts on: dates stand, duties are assigned, members are told (CAL-4, ROTA-2). */
@Component
class YearPublishing {

    private final YearPlanRepository plans;
    private final YearReader reader;
    private final YearTurns turns;
    private final YearNotice notice;
    private final ObjectProvider<SessionPublication> publications;
    private final Clock clock;

    YearPublishing(
            YearPlanRepository plans,
            YearReader reader,
            YearTurns turns,
            YearNotice notice,
            ObjectProvider<SessionPublication> publications,
            Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.turns = turns;
        this.notice = notice;
        this.publications = publications;
        this.clock = clock;
    }

    /** The caller has checked the permission. */
    YearPlanDetails publish(LockedYear year, YearSheet sheet) {
        YearPlan plan = year.plan();
        List<PlannedSession> all = year.sessions();
        plan.publish(clock);
        if (all.stream().map(PlannedSession::heldOn).anyMatch(year.taken()::contains)) {
            throw new RuleViolation("refusal.calendar.session-on-taken-day");
        }
        all.forEach(session -> session.publish(clock));
        plans.flush();
        turns.assign(plan, all, sheet);
        YearPlanDetails details = reader.details(plan, all, sheet);
        List<SessionDetails> standing =
                details.sessions().stream().map(SessionLine::session).toList();
        publications.orderedStream().forEach(publication -> publication.published(plan.committeeId(), standing));
        notice.send(details);
        return details;
    }
}
