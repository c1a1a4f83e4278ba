package fr.tuilage.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one date for each intended day, in order and with enough distance, by dynamic programming over the last chosen
 * date: exact, and quadratic in the number of possible dates.
 */
final class Chain {

    /** Leaving a day out is worse than any sum of moves and of seats that are lost. */
    static final long LEFT_OUT = 1_000_000_000;

    /** Another weekday is worse than a week on the same one, and better than a fortnight. */
    static final long OTHER_WEEKDAY = 20;

    private final List<LocalDate> intended;
    private final List<List<LocalDate>> choices;
    private final ToLongFunction<LocalDate> weight;

    /** @param weight what a date costs by itself, besides the move */
    Chain(List<LocalDate> intended, List<List<LocalDate>> choices, ToLongFunction<LocalDate> weight) {
        this.intended = intended;
        this.choices = choices;
        this.weight = weight;
    }

    /** A chain that ends with a date; the cost counts the days left out between. */
    private record Link(
            int index, LocalDate on, long cost, @Nullable Link before) {}

    /** The date of each intended day, or null where it is left out. */
    List<@Nullable LocalDate> best() {
        List<Link> links = new ArrayList<>();
        Link best = null;
        long leastCost = LEFT_OUT * intended.size();
        for (int index = 0; index < intended.size(); index++) {
            List<Link> ending = new ArrayList<>();
            for (LocalDate on : choices.get(index)) {
                Link link = extend(links, index, on);
                ending.add(link);
                long cost = link.cost() + LEFT_OUT * (intended.size() - 1 - index);
                if (cost < leastCost) {
                    leastCost = cost;
                    best = link;
                }
            }
            links.addAll(ending);
        }
        List<@Nullable LocalDate> chosen = new ArrayList<>(Collections.nCopies(intended.size(), null));
        for (Link link = best; link != null; link = link.before()) {
            chosen.set(link.index(), link.on());
        }
        return chosen;
    }

    private Link extend(List<Link> links, int index, LocalDate on) {
        Link before = null;
        long least = LEFT_OUT * index;
        for (Link link : links) {
            long cost = link.cost() + LEFT_OUT * (index - 1 - link.index());
            if (cost < least && !on.isBefore(link.on().plusDays(distance(link.index(), index)))) {
                least = cost;
                before = link;
            }
        }
        return new Link(index, on, least + cost(intended.get(index), on) + weight.applyAsLong(on), before);
    }

    /** Half of the usual distance, and never the same day. */
    private long distance(int index, int next) {
        return Math.max(1, (ChronoUnit.DAYS.between(intended.get(index), intended.get(next)) + 1) / 2);
    }

    /** Two for each day, and one more for moving forward in the year: later leaves more time to prepare. */
    static long cost(LocalDate intended, LocalDate on) {
        long days = ChronoUnit.DAYS.between(intended, on);
        return 2 * Math.abs(days)
                + (days < 0 ? 1 : 0)
                + (on.getDayOfWeek() == intended.getDayOfWeek() ? 0 : OTHER_WEEKDAY);
    }
}
