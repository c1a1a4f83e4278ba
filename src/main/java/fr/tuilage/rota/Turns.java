package fr.tuilage.rota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ways to fill the duties of one occasion: which of them ROTA-4 permits, and what each costs in fairness (ROTA-3). */
final class Turns {

    /** A number that grows beyond the rule weighs more than any sum of places in the queue. */
    private static final int BREACH = 100_000;

    private Turns() {}

    /**
     * One way to fill all duties of one occasion.
     *
     * @param seats the index of a seat for each kind; none where nobody is eligible
     * @param cost how much fairer another one is
     */
    @SuppressWarnings("ArrayRecordComponent") // the search makes thousands of them and compares none
    record Turn(int[] seats, int cost) {}

    /** What ROTA-4 permits, the fairest first. */
    static List<Turn> permitted(Standing standing) {
        int[] eligible = standing.eligibleSeats();
        if (eligible.length == 0) {
            return List.of(new Turn(new int[0], 0));
        }
        List<int[]> all = all(standing);
        int least = leastUnrest(standing, all);
        List<int[]> permitted =
                all.stream().filter(seats -> unrest(standing, seats) == least).toList();
        int lowest = permitted.stream()
                .mapToInt(seats -> numbers(standing, seats))
                .min()
                .orElseThrow();
        return permitted.stream()
                .map(seats -> new Turn(seats, BREACH * breaches(standing, seats) + numbers(standing, seats) - lowest))
                .sorted(Comparator.comparingInt(Turn::cost))
                .toList();
    }

    /** Whether these seats, one for each kind, may serve now: no other choice is nearer to ROTA-4. */
    static boolean isPermitted(Standing standing, int[] seats) {
        return unrest(standing, seats) <= leastUnrest(standing, all(standing));
    }

    private static int leastUnrest(Standing standing, List<int[]> all) {
        return all.stream().mapToInt(seats -> unrest(standing, seats)).min().orElse(Integer.MAX_VALUE);
    }

    private static List<int[]> all(Standing standing) {
        List<int[]> all = new ArrayList<>();
        fill(standing, standing.signs(), standing.eligibleSeats(), new ArrayList<>(), all);
        return all;
    }

    /** Every choice up to the exchange of seats that stand alike; whoever served longest ago comes first. */
    private static void fill(Standing standing, String[] signs, int[] eligible, List<Integer> chosen, List<int[]> all) {
        int kind = chosen.size();
        if (kind == standing.kinds()) {
            all.add(chosen.stream().mapToInt(Integer::intValue).toArray());
            return;
        }
        Set<String> seen = new HashSet<>();
        List<Integer> queue = new ArrayList<>(eligible.length);
        for (int seat : eligible) {
            queue.add(seat);
        }
        queue.sort((one, other) -> standing.compareTurns(kind, one, other));
        for (int seat : queue) {
            if (seen.add(signs[seat] + '/' + chosen.indexOf(seat))) {
                List<Integer> more = new ArrayList<>(chosen);
                more.add(seat);
                fill(standing, signs, eligible, more, all);
            }
        }
    }

    /** How far a choice is from ROTA-4: seats serving twice at once, then again, then again with the same duty. */
    private static int unrest(Standing standing, int[] seats) {
        Set<Integer> serving = new HashSet<>();
        int sameDuty = 0;
        for (int kind = 0; kind < seats.length; kind++) {
            serving.add(seats[kind]);
            sameDuty += standing.justServed(kind, seats[kind]) ? 1 : 0;
        }
        int again = (int) serving.stream().filter(standing::justServed).count();
        return ((seats.length - serving.size()) * 10 + again) * 10 + sameDuty;
    }

    /** For how many kinds the difference between largest and smallest number would grow beyond one (ROTA-3). */
    private static int breaches(Standing standing, int[] seats) {
        int breaches = 0;
        for (int kind = 0; kind < seats.length; kind++) {
            int largest = standing.largest(kind);
            boolean grows = standing.number(kind, seats[kind]) == largest && largest > standing.smallest(kind);
            breaches += grows ? 1 : 0;
        }
        return breaches;
    }

    private static int numbers(Standing standing, int[] seats) {
        int sum = 0;
        for (int kind = 0; kind < seats.length; kind++) {
            sum += standing.number(kind, seats[kind]) - standing.smallest(kind);
        }
        return sum;
    }
}
