package fr.tuilage.calendar;

import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyRevision;
import fr.tuilage.rota.DutyService;
import fr.tuilage.rota.DutyTurn;
import fr.tuilage.rota.Occasion;
import fr.tuilage.rota.ServingHalf;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** As the page shows them (ROTA-2): with the half that serves, once the year is published (ROTA-1); none in consultation. */
    List<DutyTurn> of(YearPlan plan, List<PlannedSession> sessions, YearSheet sheet) {
        if (plan.published()) {
            Set<UUID> ids = sessions.stream().map(PlannedSession::id).collect(Collectors.toSet());
            return duties.turns(plan.committeeId(), sheet.today(clock.instant())).stream()
                    .filter(turn -> ids.contains(turn.line().occasionId()))
                    .toList();
        }
        if (plan.state() == PlanState.CONSULTATION) {
            // Its dates are in question: a turn that members saw now would be taken for given.
            return List.of();
        }
        return duties
                .propose(
                        plan.committeeId(),
                        occasions(sessions),
                        kinds(plan),
                        sheet.planning().seats())
                .stream()
                .map(line -> new DutyTurn(line, null))
                .toList();
    }

    /** The halves of one session, by duty. */
    static Map<DutyKind, ServingHalf> halves(List<DutyTurn> turns) {
        Map<DutyKind, ServingHalf> halves = new EnumMap<>(DutyKind.class);
        for (DutyTurn turn : turns) {
            ServingHalf half = turn.half();
            if (half != null) {
                halves.put(turn.line().kind(), half);
            }
        }
        return halves;
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
