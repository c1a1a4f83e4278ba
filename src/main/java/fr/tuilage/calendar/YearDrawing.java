package fr.tuilage.calendar;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.Conflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Draws a year up, or again, and keeps what was drawn (CAL-1, CAL-2). */
@Component
class YearDrawing {

    private final YearPlanRepository plans;
    private final PlannedSessionRepository sessions;
    private final YearLocks locks;
    private final YearSheets sheets;
    private final YearReader reader;
    private final Trace trace;
    private final Clock clock;

    YearDrawing(
            YearPlanRepository plans,
            PlannedSessionRepository sessions,
            YearLocks locks,
            YearSheets sheets,
            YearReader reader,
            Trace trace,
            Clock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.locks = locks;
        this.sheets = sheets;
        this.reader = reader;
        this.trace = trace;
        this.clock = clock;
    }

    /** The caller has checked the permission. */
    YearPlanDetails draw(UUID committeeId, YearPlanDraft wish) {
        return plans.idOf(committeeId, wish.year())
                .map(planId -> again(locks.year(committeeId, planId), wish))
                .orElseGet(() -> first(new YearPlan(committeeId, wish.year()), wish));
    }

    private YearPlanDetails again(LockedYear year, YearPlanDraft wish) {
        year.plan().requireVersion(wish.version());
        year.plan().requireDraft();
        return draw("redraw-year", year, wish, sheets.of(year, wish.days()));
    }

    /**
     * Nothing is locked for a year that is not there yet: a lock on a gap holds nobody off, and two who both have one wait
     * for each other. The unique key decides who was first.
     */
    private YearPlanDetails first(YearPlan plan, YearPlanDraft wish) {
        LockedYear year = new LockedYear(plan, List.of(), Set.of());
        YearSheet sheet = sheets.of(sheets.planning(plan.committeeId(), plan.year()), plan.id(), wish.days());
        return draw("draw-year", year, wish, sheet);
    }

    private YearPlanDetails draw(String action, LockedYear year, YearPlanDraft wish, YearSheet sheet) {
        YearPlan plan = year.plan();
        YearProposal proposal = proposal(wish, sheet, year.sessions());
        plan.draw(wish, proposal.leftOut());
        save(plan);
        List<PlannedSession> drawn = place(plan, proposal, wish, sheet, year.sessions());
        plans.flush();
        trace.record(action, "year-plan", plan.id(), plan.committeeId());
        return reader.details(plan, drawn, sheet);
    }

    private YearProposal proposal(YearPlanDraft wish, YearSheet sheet, List<PlannedSession> before) {
        Map<LocalDate, ProposedDate> byHand = before.stream()
                .filter(session -> session.movedByHand() || session.timeByHand())
                .map(PlannedSession::proposed)
                .collect(Collectors.toMap(ProposedDate::intendedOn, Function.identity()));
        DateRange days = new DateRange(wish.firstOn(), sheet.days().last());
        return new YearGenerator(sheet.daySheet(wish.avoid()), wish.startsAt(), wish.length())
                .draw(wish.rhythm(), days, sheet.today(clock.instant()).plusDays(1), wish.atMost(), byHand);
    }

    /** Two people who draw up the same new year at once: the second is told, and sees the first one's. */
    private void save(YearPlan plan) {
        try {
            plans.save(plan);
            plans.flush();
        } catch (DataIntegrityViolationException twice) {
            throw new Conflict("refusal.conflict");
        }
    }

    /** A session of the same intended day keeps its identity; the others come and go. */
    private List<PlannedSession> place(
            YearPlan plan, YearProposal proposal, YearPlanDraft wish, YearSheet sheet, List<PlannedSession> before) {
        Map<LocalDate, PlannedSession> left = new HashMap<>();
        before.forEach(session -> left.put(session.intendedOn(), session));
        List<PlannedSession> drawn = new ArrayList<>();
        for (ProposedDate date : proposal.dates()) {
            PlannedSession session = left.remove(date.intendedOn());
            if (session == null) {
                session = new PlannedSession(plan, sheet.planning().timeZone(), date, wish);
            } else {
                session.redraw(date, wish);
            }
            drawn.add(sessions.save(session));
        }
        left.values().forEach(sessions::delete);
        return drawn;
    }
}
