package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Mends turns that were assigned, when an occasion changed its place in the year or was cancelled: two occasions are now
 * neighbours that were not, and a seat would serve twice in a row (ROTA-4).
 *
 * <p>People count on what was published, so as little as possible changes hands, and only at occasions to come. First two
 * seats exchange turns, or a seat that served less takes one over ({@link TurnExchange}); where that is not enough, the
 * shortest run of occasions is assigned anew that joins what follows without breaking the rule again.
 */
final class RotaRepair {

    private final AssignedTurns turns;
    private final List<Occasion> occasions;
    private final List<DutyKind> kinds;
    private final List<EligibleSeat> seats;
    private final List<UUID> ids;

    /**
     * The turns as they stand.
     *
     * @param assigned the duties of the occasions
     * @param ledger duties of other occasions
     */
    RotaRepair(
            Collection<Occasion> occasions,
            Collection<DutyKind> kinds,
            List<EligibleSeat> seats,
            Collection<DutyLine> assigned,
            Collection<PastDuty> ledger) {
        this.occasions =
                occasions.stream().sorted(Comparator.comparing(Occasion::on)).toList();
        this.kinds = kinds.stream().sorted().toList();
        this.seats = seats;
        this.ids = seats.stream().map(EligibleSeat::id).toList();
        this.turns = new AssignedTurns(this.occasions, seats, assigned, ledger);
    }

    /**
     * Mends what comes after a day and returns what changed, in the order of the days.
     *
     * @param begun occasions that were begun before their day: they stay as they are
     * @param agreed occasions at which seats agreed on who serves: they stay, and so do those who serve after them
     */
    List<DutyLine> after(LocalDate today, Set<UUID> begun, Set<UUID> agreed) {
        List<DutyLine> before = turns.lines();
        turns.settle(begun);
        turns.settle(agreed);
        for (int index = 0; index < occasions.size(); index++) {
            if (occasions.get(index).on().isAfter(today)
                    && !turns.isSettled(index)
                    && !isAgreed(index - 1, agreed)
                    && !rests(index)
                    && !new TurnExchange(turns, kinds, seats).at(index)) {
                assignAnew(index);
            }
        }
        List<DutyLine> changed = new ArrayList<>(turns.lines());
        changed.removeAll(before);
        return changed;
    }

    private boolean isAgreed(int index, Set<UUID> agreed) {
        return index >= 0 && agreed.contains(occasions.get(index).id());
    }

    private void assignAnew(int from) {
        List<DutyLine> standing = turns.lines();
        for (int to = from + 1; to <= occasions.size(); to++) {
            turns.put(standing);
            turns.put(Rota.assign(occasions.subList(from, to), kinds, seats, turns.before(from)));
            if (to == occasions.size() || turns.isSettled(to) || rests(to)) {
                return;
            }
        }
    }

    /** Whether ROTA-4 permits who serves at an occasion after all that came before; a seat that is gone is not judged. */
    private boolean rests(int index) {
        int[] serving = kinds.stream()
                .mapToInt(kind -> ids.indexOf(turns.at(index).get(kind)))
                .toArray();
        for (int seat : serving) {
            if (seat < 0) {
                return true;
            }
        }
        Standing standing = Standing.of(kinds, seats, turns.before(index));
        standing.begin(occasions.get(index).on());
        return Turns.isPermitted(standing, serving);
    }
}
