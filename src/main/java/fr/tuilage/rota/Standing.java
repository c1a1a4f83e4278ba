package fr.tuilage.rota;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where every seat stands between two occasions: how often it served, what it served last time, and when. Mutable only
 * while it is replayed; the search works on copies.
 */
final class Standing {

    private static final int NEVER = -1;

    private final LocalDate[] since;
    private final boolean[] eligible;

    /** By kind, then seat. A newcomer's number starts at the smallest, so it is a rank of fairness and not a tally. */
    private final int[][] numbers;

    /** By kind, then seat: at which turn it last served; counts every occasion, past ones too. */
    private final int[][] lastTurn;

    /** By seat: a bit for each kind that it served at the occasion just before. */
    private final int[] justServed;

    private final int[] smallest;
    private final int[] largest;
    private int turn;

    private Standing(LocalDate[] since, boolean[] eligible, int[][] numbers, int[][] lastTurn, int[] served, int turn) {
        this.since = since;
        this.eligible = eligible;
        this.numbers = numbers;
        this.lastTurn = lastTurn;
        this.justServed = served;
        this.turn = turn;
        this.smallest = new int[numbers.length];
        this.largest = new int[numbers.length];
    }

    /** Replays the ledger, oldest first: duties of seats that are gone count for nobody. */
    static Standing of(List<DutyKind> kinds, List<EligibleSeat> seats, List<PastDuty> ledger) {
        int count = seats.size();
        int[][] never = new int[kinds.size()][count];
        Arrays.stream(never).forEach(row -> Arrays.fill(row, NEVER));
        Standing standing = new Standing(
                seats.stream().map(EligibleSeat::since).toArray(LocalDate[]::new),
                new boolean[count],
                new int[kinds.size()][count],
                never,
                new int[count],
                0);
        Map<UUID, Integer> index = new HashMap<>();
        IntStream.range(0, count).forEach(seat -> index.put(seats.get(seat).id(), seat));
        LocalDate day = LocalDate.MIN;
        for (PastDuty duty : ledger) {
            if (!duty.on().equals(day)) {
                day = duty.on();
                standing.begin(day);
                standing.rest();
            }
            int kind = kinds.indexOf(duty.kind());
            Integer seat = index.get(duty.seatId());
            if (seat != null && kind >= 0) {
                standing.credit(kind, seat);
            }
        }
        return standing;
    }

    Standing copy() {
        return new Standing(
                since,
                eligible.clone(),
                Arrays.stream(numbers).map(int[]::clone).toArray(int[][]::new),
                Arrays.stream(lastTurn).map(int[]::clone).toArray(int[][]::new),
                justServed.clone(),
                turn);
    }

    /** Lets in whoever may serve from that day on: a newcomer starts at the smallest number (ROTA-3). */
    void begin(LocalDate day) {
        measure();
        for (int seat = 0; seat < eligible.length; seat++) {
            if (!eligible[seat] && !since[seat].isAfter(day)) {
                eligible[seat] = true;
                for (int kind = 0; kind < numbers.length; kind++) {
                    numbers[kind][seat] += smallest[kind];
                }
            }
        }
        measure();
    }

    private void measure() {
        int[] seats = eligibleSeats();
        for (int kind = 0; kind < numbers.length; kind++) {
            int[] row = numbers[kind];
            smallest[kind] = IntStream.of(seats).map(seat -> row[seat]).min().orElse(0);
            largest[kind] = IntStream.of(seats).map(seat -> row[seat]).max().orElse(0);
        }
    }

    /** The standing after these seats served, one for each kind. */
    Standing after(int[] chosen) {
        Standing next = copy();
        next.rest();
        for (int kind = 0; kind < chosen.length; kind++) {
            next.credit(kind, chosen[kind]);
        }
        return next;
    }

    private void rest() {
        Arrays.fill(justServed, 0);
        turn++;
    }

    private void credit(int kind, int seat) {
        numbers[kind][seat]++;
        lastTurn[kind][seat] = turn;
        justServed[seat] |= 1 << kind;
    }

    int kinds() {
        return numbers.length;
    }

    int[] eligibleSeats() {
        return IntStream.range(0, eligible.length)
                .filter(seat -> eligible[seat])
                .toArray();
    }

    int number(int kind, int seat) {
        return numbers[kind][seat];
    }

    int smallest(int kind) {
        return smallest[kind];
    }

    int largest(int kind) {
        return largest[kind];
    }

    boolean justServed(int seat) {
        return justServed[seat] != 0;
    }

    boolean justServed(int kind, int seat) {
        return (justServed[seat] & (1 << kind)) != 0;
    }

    /** Whoever served this kind longest ago, then anything longest ago, then in the order of the seats. */
    int compareTurns(int kind, int one, int other) {
        int byKind = Integer.compare(lastTurn[kind][one], lastTurn[kind][other]);
        if (byKind != 0) {
            return byKind;
        }
        int byAny = Integer.compare(lastTurn(one), lastTurn(other));
        return byAny != 0 ? byAny : Integer.compare(one, other);
    }

    /** Who would serve first if one was needed now: whoever did not serve just before, had it least often, and served longest ago. */
    Comparator<Integer> inLine(int kind) {
        return Comparator.<Integer, Boolean>comparing(this::justServed)
                .thenComparing(seat -> number(kind, seat))
                .thenComparing((one, other) -> compareTurns(kind, one, other));
    }

    private int lastTurn(int seat) {
        return Arrays.stream(lastTurn).mapToInt(row -> row[seat]).max().orElse(NEVER);
    }

    /** For each seat what distinguishes it for the future: two seats of one sign can be exchanged. */
    String[] signs() {
        String[] signs = new String[eligible.length];
        for (int seat = 0; seat < signs.length; seat++) {
            StringBuilder sign = new StringBuilder();
            for (int kind = 0; kind < numbers.length; kind++) {
                sign.append(numbers[kind][seat] - smallest[kind]).append(',');
            }
            signs[seat] = (eligible[seat] ? sign.append(justServed[seat]) : sign.append(since[seat])).toString();
        }
        return signs;
    }

    /** What distinguishes this standing for the future, whichever seat is which. Valid after {@link #begin}. */
    String sign() {
        return Arrays.stream(signs()).sorted().collect(Collectors.joining(";"));
    }
}
