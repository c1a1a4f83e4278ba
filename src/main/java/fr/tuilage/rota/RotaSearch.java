package fr.tuilage.rota;

import fr.tuilage.rota.Turns.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (Turn turn : Turns.permitted(standing)) {
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
}
