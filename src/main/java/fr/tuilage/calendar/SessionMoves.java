package fr.tuilage.calendar;

import fr.tuilage.audit.Trace;
import fr.tuilage.base.LabelKey;
import fr.tuilage.base.RuleViolation;
import fr.tuilage.rota.DutyLine;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves one session by hand (CAL-3), and tells those who build on it once the year is published (CAL-5). */
@Component
class SessionMoves {

    private final PlannedSessionRepository sessions;
    private final SessionService published;
    private final SessionNotices notices;
    private final YearTurns turns;
    private final ObjectProvider<SessionPublication> publications;
    private final Trace trace;
    private final Clock clock;

    SessionMoves(
            PlannedSessionRepository sessions,
            SessionService published,
            SessionNotices notices,
            YearTurns turns,
            ObjectProvider<SessionPublication> publications,
            Trace trace,
            Clock clock) {
        this.sessions = sessions;
        this.published = published;
        this.notices = notices;
        this.turns = turns;
        this.publications = publications;
        this.trace = trace;
        this.clock = clock;
    }

    /** The caller has checked the permission. */
    void move(SessionMove move, LockedYear year, YearSheet sheet) {
        YearPlan plan = year.plan();
        List<PlannedSession> all = year.sessions();
        PlannedSession session = year.session(move.sessionId());
        session.requireVersion(move.version());
        requirePossible(move, plan, sheet);
        requireFree(move, all);
        SessionDetails before = session.details(null);
        session.move(move.on(), move.startsAt(), move.reason(), clock);
        trace.record("move-session", "session", session.id(), session.committeeId(), "date", "time");
        if (session.published()) {
            sessions.flush();
            List<DutyLine> changed = turns.moved(session, plan, all, sheet);
            SessionDetails after = published.details(session);
            publications.orderedStream().forEach(publication -> publication.moved(after));
            notices.moved(
                    before,
                    new SessionNotices.Change(
                            after,
                            plan.year(),
                            session.moveReason(),
                            changed,
                            PlannedSession.days(all),
                            sheet.planning()));
        }
    }

    private void requirePossible(SessionMove move, YearPlan plan, YearSheet sheet) {
        ZonedDateTime start =
                move.on().atTime(move.startsAt()).atZone(sheet.planning().timeZone());
        if (!start.toInstant().isAfter(clock.instant())) {
            throw new RuleViolation("refusal.calendar.past-date");
        }
        if (!plan.days().contains(move.on())) {
            throw new RuleViolation("refusal.calendar.outside-period");
        }
        sheet.daySheet(plan.avoid()).forbidden(move.on()).stream().findFirst().ifPresent(obstacle -> {
            throw switch (obstacle.kind()) {
                case PUBLIC_HOLIDAY ->
                    new RuleViolation(
                            "refusal.calendar.public-holiday", new LabelKey("calendar.holiday." + obstacle.name()));
                case DAY_TAKEN -> new RuleViolation("refusal.calendar.day-taken");
                default -> new RuleViolation("refusal.calendar.weekend");
            };
        });
        if (!plan.wish().endsOnItsDay(move.startsAt())) {
            throw new RuleViolation("refusal.calendar.ends-after-midnight");
        }
    }

    private static void requireFree(SessionMove move, List<PlannedSession> all) {
        boolean taken = all.stream()
                .anyMatch(session -> !session.id().equals(move.sessionId())
                        && !session.cancelled()
                        && session.heldOn().equals(move.on()));
        if (taken) {
            throw new RuleViolation("refusal.calendar.day-taken");
        }
    }
}
