package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who serves at each occasion of a year, in the order of the days, and who served before: changed while it is mended. */
final class AssignedTurns {

    private final List<Occasion> occasions;
    private final List<EligibleSeat> seats;
    private final List<Map<DutyKind, UUID>> turns = new ArrayList<>();
    private final List<PastDuty> ledger;
    private final Set<UUID> settled = new HashSet<>();

    AssignedTurns(
            List<Occasion> inOrder,
            List<EligibleSeat> seats,
            Collection<DutyLine> assigned,
            Collection<PastDuty> ledger) {
        this.occasions = inOrder;
        this.seats = seats;
        this.ledger = ledger.stream().sorted(Comparator.comparing(PastDuty::on)).toList();
        inOrder.forEach(occasion -> turns.add(new EnumMap<>(DutyKind.class)));
        put(assigned);
    }

    int size() {
        return occasions.size();
    }

    LocalDate day(int index) {
        return occasions.get(index).on();
    }

    /** Who serves at these occasions does not change any more. */
    void settle(Set<UUID> ids) {
        settled.addAll(ids);
    }

    boolean isSettled(int index) {
        return settled.contains(occasions.get(index).id());
    }

    Map<DutyKind, UUID> at(int index) {
        return turns.get(index);
    }

    void put(Collection<DutyLine> lines) {
        List<UUID> ids = occasions.stream().map(Occasion::id).toList();
        lines.forEach(line -> turns.get(ids.indexOf(line.occasionId())).put(line.kind(), line.seatId()));
    }

    List<DutyLine> lines() {
        List<DutyLine> lines = new ArrayList<>();
        for (int index = 0; index < size(); index++) {
            UUID occasion = occasions.get(index).id();
            at(index).forEach((kind, seat) -> lines.add(new DutyLine(occasion, kind, seat)));
        }
        return lines;
    }

    /** All that is served before an occasion, oldest first. */
    List<PastDuty> before(int index) {
        List<PastDuty> past = new ArrayList<>(
                ledger.stream().filter(duty -> duty.on().isBefore(day(index))).toList());
        for (int earlier = 0; earlier < index; earlier++) {
            LocalDate on = day(earlier);
            at(earlier).forEach((kind, seat) -> past.add(new PastDuty(on, kind, seat)));
        }
        past.sort(Comparator.comparing(PastDuty::on));
        return past;
    }

    /** How often a seat has a duty, in the ledger and in this year. */
    long count(DutyKind kind, UUID seat) {
        return ledger.stream()
                        .filter(duty -> duty.kind() == kind && duty.seatId().equals(seat))
                        .count()
                + turns.stream().filter(turn -> seat.equals(turn.get(kind))).count();
    }

    /** Whether everybody rests who can: see the words of ROTA-4 in {@link Rota}. */
    boolean isRestful(int index) {
        Map<DutyKind, UUID> turn = at(index);
        Set<UUID> rested = eligible(index);
        int most = Math.min(turn.size(), rested.size());
        boolean choice = rested.size() > 1;
        Map<DutyKind, UUID> before = justBefore(index);
        rested.removeAll(before.values());
        Set<UUID> serving = new HashSet<>(turn.values());
        Set<UUID> again = new HashSet<>(serving);
        again.retainAll(before.values());
        boolean sameDuty =
                turn.entrySet().stream().anyMatch(duty -> duty.getValue().equals(before.get(duty.getKey())));
        return serving.size() >= most && again.size() <= Math.max(0, most - rested.size()) && !(choice && sameDuty);
    }

    private Set<UUID> eligible(int index) {
        return seats.stream()
                .filter(seat -> !seat.since().isAfter(day(index)))
                .map(EligibleSeat::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<DutyKind, UUID> justBefore(int index) {
        if (index > 0) {
            return at(index - 1);
        }
        Map<DutyKind, UUID> last = new EnumMap<>(DutyKind.class);
        LocalDate on = LocalDate.MIN;
        for (PastDuty duty : ledger) {
            if (duty.on().isBefore(day(0))) {
                if (duty.on().isAfter(on)) {
                    last.clear();
                    on = duty.on();
                }
                last.put(duty.kind(), duty.seatId());
            }
        }
        return last;
    }
}
