package fr.tuilage.rota;

import fr.tuilage.committee.SeatHalf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which half of a seat is proposed to serve (ROTA-1): the one that served longer ago, whatever the duty; a half that never
 * did comes first, the manager before. A vacant half is not proposed. What is proposed for one day counts for the next
 * ones, so that the two take turns through the year; what is over counts only where it was noted who served.
 */
public final class Halves {

    private final LocalDate today;
    private final Map<UUID, Map<SeatHalf, LocalDate>> lastOfSeats = new HashMap<>();

    private Halves(LocalDate today) {
        this.today = today;
    }

    /** Every duty of the ledger with its half, by day. */
    public static List<DutyTurn> of(Collection<LedgerLine> ledger, LocalDate today) {
        Halves halves = new Halves(today);
        List<DutyTurn> turns = new ArrayList<>();
        ledger.stream()
                .sorted(Comparator.comparing(LedgerLine::on).thenComparing(LedgerLine::kind))
                .forEach(line -> turns.add(new DutyTurn(line.line(), halves.next(line))));
        return List.copyOf(turns);
    }

    private @Nullable ServingHalf next(LedgerLine line) {
        Map<SeatHalf, LocalDate> last =
                lastOfSeats.computeIfAbsent(line.seatId(), seat -> new EnumMap<>(SeatHalf.class));
        SeatHalf half = line.servedBy();
        boolean noted = half != null;
        if (half == null && !line.on().isBefore(today)) {
            half = proposed(line, last);
        }
        if (half == null) {
            return null;
        }
        last.put(half, line.on());
        return new ServingHalf(half, noted);
    }

    private static @Nullable SeatHalf proposed(LedgerLine line, Map<SeatHalf, LocalDate> last) {
        if (!line.isHeld(SeatHalf.MANAGER)) {
            return line.isHeld(SeatHalf.FIELD_WORKER) ? SeatHalf.FIELD_WORKER : null;
        }
        LocalDate manager = last.getOrDefault(SeatHalf.MANAGER, LocalDate.MIN);
        LocalDate fieldWorker = last.getOrDefault(SeatHalf.FIELD_WORKER, LocalDate.MIN);
        return line.isHeld(SeatHalf.FIELD_WORKER) && fieldWorker.isBefore(manager)
                ? SeatHalf.FIELD_WORKER
                : SeatHalf.MANAGER;
    }
}
