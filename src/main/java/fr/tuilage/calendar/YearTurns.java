package fr.tuilage.calendar;

import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyRevision;
import fr.tuilage.rota.DutyService;
import fr.tuilage.rota.Occasion;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who serves at the sessions of a year: proposed for a draft, assigned when it is published, mended after a change. */
@Component
class YearTurns {

    private final DutyService duties;
    private final DutyRevision revision;
    private final Clock clock;

    YearTurns(DutyService duties, DutyRevision revision, Clock clock) {
        this.duties = duties;
        this.revision = revision;
        this.clock = clock;
    }

    /** As the page shows them (ROTA-2). */
    List<DutyLine> of(YearPlan plan, List<PlannedSession> sessions, YearSheet sheet) {
        return plan.published()
                ? duties.ofOccasions(sessions.stream().map(PlannedSession::id).toList())
                : duties.propose(
                        plan.committeeId(),
                        occasions(sessions),
                        kinds(plan),
                        sheet.planning().seats());
    }

    /** For the whole year, when it is published (ROTA-2). */
    void assign(YearPlan plan, List<PlannedSession> sessions, YearSheet sheet) {
        duties.assign(
                plan.committeeId(),
                occasions(sessions),
                kinds(plan),
                sheet.planning().seats());
    }

    /** A session of a published year has another day: who serves there stays, its neighbours may change (ROTA-4). */
    List<DutyLine> moved(PlannedSession session, YearPlan plan, List<PlannedSession> sessions, YearSheet sheet) {
        revision.reschedule(session.id(), session.heldOn());
        return mend(plan, sessions, sheet);
    }

    /** A session of a published year is cancelled: nobody is credited, its neighbours may change (ROTA-3, ROTA-4). */
    List<DutyLine> cancelled(PlannedSession session, YearPlan plan, List<PlannedSession> sessions, YearSheet sheet) {
        revision.release(session.id());
        return mend(plan, sessions, sheet);
    }

    private List<DutyLine> mend(YearPlan plan, List<PlannedSession> sessions, YearSheet sheet) {
        UUID committeeId = plan.committeeId();
        List<Occasion> standing = occasions(
                sessions.stream().filter(session -> !session.cancelled()).toList());
        return revision.mend(
                committeeId, standing, kinds(plan), sheet.planning().seats(), sheet.today(clock.instant()));
    }

    /** Which duties are taken in turn this year: the minutes always, the rest as the committee wishes. */
    private static Set<DutyKind> kinds(YearPlan plan) {
        Set<DutyKind> kinds = EnumSet.of(DutyKind.MINUTE_TAKER);
        if (plan.hostRotates()) {
            kinds.add(DutyKind.HOST);
        }
        if (plan.facilitatorRotates()) {
            kinds.add(DutyKind.FACILITATOR);
        }
        return kinds;
    }

    private static List<Occasion> occasions(List<PlannedSession> sessions) {
        return sessions.stream()
                .map(session -> new Occasion(session.id(), session.heldOn()))
                .toList();
    }
}
