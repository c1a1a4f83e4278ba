package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * Fair turns for a run of occasions, as a pure function: the same question always gets the same answer.
 *
 * <p>Two rules bind it, in this order.
 *
 * <p><b>ROTA-4</b>, with {@code k} kinds of duty and {@code n} eligible seats. At one occasion the duties go to {@code
 * min(k, n)} different seats: to one seat each as soon as {@code n ≥ k}. Of those who served at the occasion before, no
 * more than {@code k − rested} serve again, where {@code rested} are the eligible seats that did not serve: none as soon
 * as {@code n ≥ 2k}. Where somebody has to serve again, it is with another kind of duty if there are two seats. Each is
 * attainable whatever was assigned before: the rested seats number {@code n − k}, and among those who serve again a
 * change of duty exists by Hall's theorem. So the rule is a filter on each single step and never a dead end.
 *
 * <p><b>ROTA-3</b>. For each kind, the difference between the largest and the smallest number never grows beyond one;
 * among what ROTA-4 permits, whoever has the smallest number comes first, so that a gap in the ledger closes first. Here
 * a greedy choice fails: near the end of a round one seat may remain for two duties at once. The search therefore looks
 * at the whole run, and one more round beyond it so that the next year does not start in a dead end; {@link RotaSearch}
 * proves the result best.
 */
public final class Rota {

    private Rota() {}

    /**
     * Assigns every kind of duty of every occasion.
     *
     * @param occasions what is to be served, in any order, each on its own day
     * @param seats those who may serve, each from its day on; their order breaks the last ties
     * @param ledger what was served or assigned before the first occasion
     * @return one line for each occasion and kind, in the order of the days; none for a day without any eligible seat
     */
    public static List<DutyLine> assign(
            Collection<Occasion> occasions,
            Collection<DutyKind> kinds,
            List<EligibleSeat> seats,
            Collection<PastDuty> ledger) {
        if (occasions.isEmpty() || kinds.isEmpty() || seats.isEmpty()) {
            return List.of();
        }
        List<Occasion> inOrder =
                occasions.stream().sorted(Comparator.comparing(Occasion::on)).toList();
        List<DutyKind> kindsInOrder = List.copyOf(EnumSet.copyOf(kinds));
        LocalDate first = inOrder.getFirst().on();
        List<PastDuty> past = ledger.stream()
                .filter(duty -> duty.on().isBefore(first))
                .sorted(Comparator.comparing(PastDuty::on))
                .toList();
        List<LocalDate> days =
                new ArrayList<>(inOrder.stream().map(Occasion::on).toList());
        days.addAll(Collections.nCopies(seats.size(), days.getLast()));
        List<int[]> turns = new RotaSearch(days, Standing.of(kindsInOrder, seats, past)).best();
        List<DutyLine> lines = new ArrayList<>();
        for (int step = 0; step < inOrder.size(); step++) {
            int[] chosen = turns.get(step);
            for (int kind = 0; kind < chosen.length; kind++) {
                lines.add(new DutyLine(
                        inOrder.get(step).id(),
                        kindsInOrder.get(kind),
                        seats.get(chosen[kind]).id()));
            }
        }
        return List.copyOf(lines);
    }
}
