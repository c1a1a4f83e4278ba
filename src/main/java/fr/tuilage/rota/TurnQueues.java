package fr.tuilage.rota;

import fr.tuilage.committee.SeatInTurn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who is in line for each kind of duty as things stand: by what was served, not by what is planned (ROTA-7). */
final class TurnQueues {

    private final List<DutyKind> kinds;
    private final List<SeatInTurn> seats;
    private final List<Duty> over;
    private final List<Duty> toCome;
    private final Standing standing;

    private TurnQueues(List<Duty> ledger, List<SeatInTurn> seats, LocalDate today) {
        this.kinds = ledger.stream().map(Duty::kind).distinct().sorted().toList();
        this.seats = seats;
        this.over = ledger.stream().filter(duty -> isOver(duty, today)).toList();
        this.toCome = ledger.stream().filter(duty -> !isOver(duty, today)).toList();
        this.standing = Standing.of(
                kinds, EligibleSeat.of(seats), over.stream().map(Duty::past).toList());
        standing.begin(
                toCome.stream().map(Duty::dueOn).min(Comparator.naturalOrder()).orElse(today));
    }

    /** One queue for each kind of duty that the ledger knows; the ledger is in the order of the days. */
    static List<TurnLedger.Queue> of(List<Duty> ledger, List<SeatInTurn> seats, LocalDate today) {
        TurnQueues queues = new TurnQueues(ledger, seats, today);
        return queues.kinds.stream().map(queues::queue).toList();
    }

    private static boolean isOver(Duty duty, LocalDate today) {
        return duty.begun() || duty.dueOn().isBefore(today);
    }

    private TurnLedger.Queue queue(DutyKind kind) {
        int index = kinds.indexOf(kind);
        return new TurnLedger.Queue(
                kind,
                IntStream.of(standing.eligibleSeats())
                        .boxed()
                        .sorted(standing.inLine(index))
                        .map(seat -> inLine(kind, seat))
                        .toList());
    }

    private TurnLedger.InLine inLine(DutyKind kind, int index) {
        SeatInTurn seat = seats.get(index);
        List<LocalDate> past = days(over, kind, seat.id());
        List<LocalDate> next = days(toCome, kind, seat.id());
        return new TurnLedger.InLine(
                seat.id(),
                seat.name(),
                past.size(),
                next.size(),
                standing.number(kinds.indexOf(kind), index) - past.size(),
                past.isEmpty() ? null : past.getLast(),
                next.isEmpty() ? null : next.getFirst(),
                standing.justServed(index));
    }

    private static List<LocalDate> days(List<Duty> duties, DutyKind kind, UUID seatId) {
        return duties.stream()
                .filter(duty -> duty.kind() == kind && duty.seatId().equals(seatId))
                .map(Duty::dueOn)
                .toList();
    }
}
