package fr.tuilage.rota;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Gives a seat its rest back by the smallest change (ROTA-4): another seat that had the duty less often takes it over, or
 * two seats exchange their turns of one kind, which leaves everybody's number as it was (ROTA-3).
 */
final class TurnExchange {

    private final AssignedTurns turns;
    private final List<DutyKind> kinds;
    private final List<EligibleSeat> seats;

    TurnExchange(AssignedTurns turns, List<DutyKind> kinds, List<EligibleSeat> seats) {
        this.turns = turns;
        this.kinds = kinds;
        this.seats = seats;
    }

    /** Mends one occasion by changing one of its duties, or if need be several; otherwise nothing changes. */
    boolean at(int index) {
        long restless = restless();
        return IntStream.rangeClosed(1, kinds.size()).anyMatch(changes -> change(index, 0, changes, restless));
    }

    private boolean change(int index, int firstKind, int changes, long restless) {
        if (changes == 0) {
            return turns.isRestful(index) && restless() < restless;
        }
        for (int next = firstKind; next < kinds.size(); next++) {
            int after = next + 1;
            DutyKind kind = kinds.get(next);
            if (takeOver(index, kind, after, changes - 1, restless)
                    || swap(index, kind, after, changes - 1, restless)) {
                return true;
            }
        }
        return false;
    }

    private boolean takeOver(int index, DutyKind kind, int after, int left, long restless) {
        UUID serving = turns.at(index).get(kind);
        if (serving == null) {
            return false;
        }
        long number = turns.count(kind, serving);
        for (EligibleSeat seat : seats) {
            if (mayServe(seat.id(), index) && turns.count(kind, seat.id()) < number) {
                turns.at(index).put(kind, seat.id());
                if (change(index, after, left, restless)) {
                    return true;
                }
                turns.at(index).put(kind, serving);
            }
        }
        return false;
    }

    private boolean swap(int index, DutyKind kind, int after, int left, long restless) {
        for (int later = index + 1; later < turns.size(); later++) {
            UUID here = turns.at(index).get(kind);
            UUID there = turns.at(later).get(kind);
            if (!turns.isSettled(later)
                    && here != null
                    && there != null
                    && mayServe(there, index)
                    && mayServe(here, later)) {
                turns.at(index).put(kind, there);
                turns.at(later).put(kind, here);
                if (change(index, after, left, restless)) {
                    return true;
                }
                turns.at(index).put(kind, here);
                turns.at(later).put(kind, there);
            }
        }
        return false;
    }

    private boolean mayServe(UUID seat, int index) {
        return seats.stream()
                .anyMatch(eligible ->
                        eligible.id().equals(seat) && !eligible.since().isAfter(turns.day(index)));
    }

    private long restless() {
        return IntStream.range(0, turns.size())
                .filter(index -> !turns.isRestful(index))
                .count();
    }
}
