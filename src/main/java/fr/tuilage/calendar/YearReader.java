package fr.tuilage.calendar;

import fr.tuilage.committee.SeatInTurn;
import fr.tuilage.committee.SeatService;
import fr.tuilage.rota.DutyKind;
import fr.tuilage.rota.DutyLine;
import fr.tuilage.rota.DutyTurn;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a year together as one page shows it: dates, reasons, warnings and duties. */
@Component
class YearReader {

    private final YearTurns turns;
    private final SeatService seats;
    private final Clock clock;

    YearReader(YearTurns turns, SeatService seats, Clock clock) {
        this.turns = turns;
        this.seats = seats;
        this.clock = clock;
    }

    YearPlanDetails details(YearPlan plan, List<PlannedSession> sessions, YearSheet sheet) {
        List<DutyTurn> onDuty = turns.of(plan, sessions, sheet);
        List<DutyLine> lines = onDuty.stream().map(DutyTurn::line).toList();
        Map<UUID, List<DutyTurn>> bySession = onDuty.stream()
                .collect(Collectors.groupingBy(turn -> turn.line().occasionId()));
        DaySheet days = sheet.daySheet(plan.avoid());
        Instant now = clock.instant();
        return new YearPlanDetails(
                plan.id(),
                plan.version(),
                plan.committeeId(),
                sheet.planning().name(),
                sheet.today(now),
                plan.year(),
                plan.days(),
                plan.state(),
                plan.wish(),
                sessions.stream()
                        .map(session -> line(session, bySession.getOrDefault(session.id(), List.of()), days, now))
                        .toList(),
                plan.leftOut(),
                sheet.namedPublicHolidays(),
                sheet.school().holidays(),
                sheet.school().zone(),
                sheet.school().unknown(),
                names(lines, sheet),
                sheet.planning().mayPlan());
    }

    /** A seat on duty may have been closed since: then it is no longer in turn, and still has a name. */
    private Map<UUID, String> names(List<DutyLine> lines, YearSheet sheet) {
        Map<UUID, String> names =
                sheet.planning().seats().stream().collect(Collectors.toMap(SeatInTurn::id, SeatInTurn::name));
        Set<UUID> closed = lines.stream()
                .map(DutyLine::seatId)
                .filter(seat -> !names.containsKey(seat))
                .collect(Collectors.toSet());
        seats.labels(closed).values().forEach(label -> names.put(label.id(), label.name()));
        return names;
    }

    private static SessionLine line(PlannedSession session, List<DutyTurn> turns, DaySheet days, Instant now) {
        Map<DutyKind, UUID> onDuty = new EnumMap<>(DutyKind.class);
        turns.forEach(turn -> onDuty.put(turn.line().kind(), turn.line().seatId()));
        SessionDetails details = session.details(onDuty.get(DutyKind.HOST));
        return new SessionLine(
                details,
                session.intendedOn(),
                session.mayChange(now),
                session.movedByHand(),
                session.timeByHand(),
                session.moveReason(),
                session.shiftReasons(),
                details.cancelled()
                        ? List.of()
                        : days.obstacles(session.heldOn(), session.timeOfDay(), details.length()),
                details.cancelled() ? List.of() : days.losses(session.heldOn(), session.timeOfDay(), details.length()),
                onDuty,
                YearTurns.halves(turns));
    }
}
