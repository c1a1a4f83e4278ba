package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fairest run of turns: iterative deepening on the cost, with a table of standings from which no better end is
 * reached. Seats that stand alike are tried once, so a fair ledger leaves very few standings, whatever the number of
 * seats. The first run found within the smallest sufficient cost is best, and among equals it prefers whoever served
 * longest ago.
 *
 * <p>A ledger torn far apart (years of unequal turns) may exceed {@link #STEPS}: then the same search looks ahead over a
 * shorter stretch, takes its first turn and looks again.
 */
final class RotaSearch {

    /** Standings looked at before the stretch is shortened; about a tenth of a second. */
    private static final int STEPS = 20_000;

    /** A number that grows beyond the rule weighs more than any sum of places in the queue. */
    private static final int BREACH = 100_000;

    private final List<LocalDate> days;
    private final Standing start;

    /** For a day and a standing: the cost that any run from there to the end has at least. */
    private final Map<String, Integer> atLeast = new HashMap<>();

    private int end;
    private int steps;

    RotaSearch(List<LocalDate> days, Standing start) {
        this.days = days;
        this.start = start;
    }

    /** The chosen seats for each day: one for each kind, or none on a day without eligible seats. */
    List<int[]> best() {
        List<int[]> turns = new ArrayList<>();
        Standing standing = start.copy();
        while (turns.size() < days.size()) {
            List<int[]> ahead = lookAhead(turns.size(), standing);
            for (int[] turn : ahead) {
                standing.begin(days.get(turns.size()));
                standing = standing.after(turn);
                turns.add(turn);
            }
        }
        return turns;
    }

    /** The best run from a day to the last; when that is too long to prove, the first turn of a shorter best run. */
    private List<int[]> lookAhead(int from, Standing standing) {
        for (int length = days.size() - from; length > 1; length = (length + 1) / 2) {
            List<int[]> run = search(from, from + length, standing);
            if (run != null) {
                return from + length == days.size() ? run : run.subList(0, 1);
            }
        }
        List<int[]> single = search(from, from + 1, standing);
        if (single == null) {
            throw new IllegalStateException("A single turn is always found");
        }
        return single;
    }

    private @Nullable List<int[]> search(int from, int to, Standing standing) {
        end = to;
        steps = 0;
        atLeast.clear();
        List<int[]> run = new ArrayList<>();
        int budget = 0;
        int needed = extend(from, standing, budget, run);
        while (needed > budget) {
            if (steps > STEPS && to - from > 1) {
                return null;
            }
            budget = needed;
            needed = extend(from, standing, budget, run);
        }
        return run;
    }

    /** Completes the run within the budget and returns it, or returns what it costs at least: more than the budget. */
    private int extend(int step, Standing before, int budget, List<int[]> run) {
        if (step == end) {
            return 0;
        }
        Standing standing = before.copy();
        standing.begin(days.get(step));
        String sign = step + standing.sign();
        int needed = atLeast.getOrDefault(sign, 0);
        if (needed > budget) {
            return needed;
        }
        needed = Integer.MAX_VALUE;
        for (Turn turn : turns(standing)) {
            if (turn.cost() > budget) {
                return remember(sign, Math.min(needed, turn.cost()));
            }
            if (++steps > STEPS && end - step > 1) {
                return Math.min(needed, budget + 1);
            }
            run.add(turn.seats());
            int left = budget - turn.cost();
            int rest = extend(step + 1, standing.after(turn.seats()), left, run);
            if (rest <= left) {
                return turn.cost() + rest;
            }
            run.removeLast();
            needed = Math.min(needed, turn.cost() + rest);
        }
        return remember(sign, needed);
    }

    private int remember(String sign, int needed) {
        atLeast.put(sign, needed);
        return needed;
    }

    /** One way to fill all duties of one occasion, and what it costs in fairness. */
    private record Turn(int[] seats, int cost) {}

    /** What ROTA-4 permits, the fairest first. */
    private static List<Turn> turns(Standing standing) {
        int[] eligible = standing.eligibleSeats();
        if (eligible.length == 0) {
            return List.of(new Turn(new int[0], 0));
        }
        List<int[]> all = new ArrayList<>();
        fill(standing, standing.signs(), eligible, new ArrayList<>(), all);
        int least =
                all.stream().mapToInt(seats -> unrest(standing, seats)).min().orElseThrow();
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
