package fr.tuilage.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The rules of the rota, told a second time and checked on thousands of committees. */
class RotaTests {

    private static final LocalDate START = LocalDate.of(2027, 1, 14);
    private static final Set<DutyKind> BOTH = EnumSet.of(DutyKind.MINUTE_TAKER, DutyKind.HOST);

    /** Some seats, each from the day of some occasion on, and how many occasions each year has. */
    record Committee(List<Integer> joins, List<Integer> years, Set<DutyKind> kinds) {

        List<EligibleSeat> seats() {
            return IntStream.range(0, joins.size())
                    .mapToObj(seat -> new EligibleSeat(new UUID(7, seat), day(joins.get(seat))))
                    .toList();
        }

        /** Every year assigned when it begins, knowing only the seats and the ledger of that day. */
        List<DutyLine> history() {
            List<DutyLine> all = new ArrayList<>();
            int first = 0;
            for (int length : years) {
                int last = first + length;
                List<EligibleSeat> known = seats().stream()
                        .filter(seat -> !seat.since().isAfter(day(last - 1)))
                        .toList();
                all.addAll(Rota.assign(occasions(first, last), kinds, known, ledger(all)));
                first = last;
            }
            return all;
        }
    }

    private static LocalDate day(int occasion) {
        return START.plusWeeks(2L * occasion);
    }

    private static List<Occasion> occasions(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(step -> new Occasion(new UUID(1, step), day(step)))
                .toList();
    }

    private static int step(DutyLine line) {
        return (int) line.occasionId().getLeastSignificantBits();
    }

    private static List<PastDuty> ledger(Collection<DutyLine> lines) {
        return lines.stream()
                .map(line -> new PastDuty(day(step(line)), line.kind(), line.seatId()))
                .toList();
    }

    @Provide
    Arbitrary<Committee> committees() {
        Arbitrary<List<Integer>> founders =
                Arbitraries.just(0).list().ofMinSize(1).ofMaxSize(9);
        Arbitrary<List<Integer>> newcomers =
                Arbitraries.integers().between(1, 20).list().ofMaxSize(3);
        Arbitrary<List<Integer>> years =
                Arbitraries.integers().between(1, 13).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Set<DutyKind>> kinds =
                Arbitraries.of(DutyKind.class).set().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(founders, newcomers, years, kinds).as((first, later, lengths, duties) -> {
            List<Integer> joins = new ArrayList<>(first);
            joins.addAll(later);
            return new Committee(joins, lengths, duties);
        });
    }

    @Property(tries = 600)
    @Label("ROTA-3 between seats eligible all along the numbers assigned never differ by more than one")
    void countsDifferByAtMostOne(@ForAll("committees") Committee committee) {
        List<EligibleSeat> founders = committee.seats().stream()
                .filter(seat -> seat.since().equals(START))
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        for (List<DutyLine> meeting : byOccasion(committee.history())) {
            meeting.forEach(line -> counts.merge(line.kind() + "/" + line.seatId(), 1, Integer::sum));
            for (DutyKind kind : committee.kinds()) {
                List<Integer> numbers = founders.stream()
                        .map(seat -> counts.getOrDefault(kind + "/" + seat.id(), 0))
                        .toList();
                assertThat(numbers.stream().mapToInt(Integer::intValue).max().orElseThrow()
                                - numbers.stream()
                                        .mapToInt(Integer::intValue)
                                        .min()
                                        .orElseThrow())
                        .as("%s after %s", kind, meeting)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Property(tries = 600)
    @Label("ROTA-3 a newcomer starts at the smallest number, not at zero")
    void newcomersStartAtTheSmallestNumber(
            @ForAll @IntRange(min = 4, max = 9) int founders,
            @ForAll @IntRange(min = 1, max = 30) int joinsAt,
            @ForAll @IntRange(min = 1, max = 20) int afterwards) {
        List<Integer> joins =
                new ArrayList<>(IntStream.range(0, founders).mapToObj(seat -> 0).toList());
        joins.add(joinsAt);
        Committee committee = new Committee(joins, List.of(joinsAt, afterwards), BOTH);
        List<DutyLine> since = committee.history().stream()
                .filter(line -> step(line) >= joinsAt)
                .toList();
        UUID newcomer = new UUID(7, founders);
        for (DutyKind kind : BOTH) {
            Map<UUID, Long> served = since.stream()
                    .filter(line -> line.kind() == kind)
                    .collect(Collectors.groupingBy(DutyLine::seatId, Collectors.counting()));
            long most =
                    served.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            assertThat(served.getOrDefault(newcomer, 0L)).isBetween(most - 2, most);
            assertThat(served.getOrDefault(newcomer, 0L)).isLessThanOrEqualTo(afterwards / (founders + 1) + 1);
        }
    }

    @Property(tries = 600)
    @Label("ROTA-4 nobody serves twice at one meeting, or twice in a row, when the number of seats allows it")
    void restsWhenTheNumberOfSeatsAllowsIt(@ForAll("committees") Committee committee) {
        assertRest(committee.seats(), committee.kinds(), byOccasion(committee.history()), Map.of());
    }

    @Property(tries = 600)
    @Label("ROTA-4 holds whatever the ledger says, and the same question gets the same answer")
    void holdsForAnyLedger(
            @ForAll @IntRange(min = 2, max = 7) int seats,
            @ForAll @IntRange(min = 1, max = 8) int meetings,
            @ForAll("pastTurns") List<List<Integer>> past) {
        Committee committee = new Committee(
                IntStream.range(0, seats).mapToObj(seat -> -past.size()).toList(), List.of(meetings), BOTH);
        List<PastDuty> ledger = new ArrayList<>();
        for (int step = 0; step < past.size(); step++) {
            int index = step;
            List<DutyKind> kinds = List.copyOf(BOTH);
            IntStream.range(0, 2)
                    .forEach(kind -> ledger.add(new PastDuty(
                            day(index - past.size()),
                            kinds.get(kind),
                            new UUID(7, past.get(index).get(kind) % seats))));
        }
        Map<DutyKind, UUID> before = new HashMap<>();
        ledger.stream()
                .filter(duty -> duty.on().equals(day(-1)))
                .forEach(duty -> before.put(duty.kind(), duty.seatId()));
        List<DutyLine> lines = Rota.assign(occasions(0, meetings), BOTH, committee.seats(), ledger);
        assertRest(committee.seats(), BOTH, byOccasion(lines), before);
        assertThat(Rota.assign(occasions(0, meetings), BOTH, committee.seats(), ledger))
                .isEqualTo(lines);
    }

    @Provide
    Arbitrary<List<List<Integer>>> pastTurns() {
        return Arbitraries.integers().between(0, 6).list().ofSize(2).list().ofMaxSize(12);
    }

    /** ROTA-4 in its own words: see {@link Rota}. */
    private static void assertRest(
            List<EligibleSeat> seats, Set<DutyKind> kinds, List<List<DutyLine>> meetings, Map<DutyKind, UUID> before) {
        Map<DutyKind, UUID> last = before;
        for (List<DutyLine> meeting : meetings) {
            LocalDate on = day(step(meeting.getFirst()));
            Set<UUID> eligible = seats.stream()
                    .filter(seat -> !seat.since().isAfter(on))
                    .map(EligibleSeat::id)
                    .collect(Collectors.toSet());
            Set<UUID> serving = meeting.stream().map(DutyLine::seatId).collect(Collectors.toSet());
            assertThat(serving).as("different seats at %s", on).hasSize(Math.min(kinds.size(), eligible.size()));
            Set<UUID> rested = new HashSet<>(eligible);
            rested.removeAll(last.values());
            Set<UUID> again = new HashSet<>(serving);
            again.retainAll(last.values());
            assertThat(again)
                    .as("serving again at %s of %s after %s", on, eligible.size(), last)
                    .hasSizeLessThanOrEqualTo(Math.max(0, Math.min(kinds.size(), eligible.size()) - rested.size()));
            if (eligible.size() >= 2 && Set.copyOf(last.values()).size() == last.size()) {
                for (DutyLine line : meeting) {
                    assertThat(line.seatId()).as("same duty at %s", on).isNotEqualTo(last.get(line.kind()));
                }
            }
            last = meeting.stream().collect(Collectors.toMap(DutyLine::kind, DutyLine::seatId));
        }
    }

    private static List<List<DutyLine>> byOccasion(List<DutyLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(RotaTests::step)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    @Property(tries = 150)
    @Label("ROTA-3 no other run of turns that ROTA-4 permits has fewer steps beyond a difference of one")
    void nothingFairerExists(
            @ForAll @IntRange(min = 2, max = 5) int seats,
            @ForAll @IntRange(min = 1, max = 3) int meetings,
            @ForAll("pastTurns") List<List<Integer>> past) {
        List<Occasion> run = occasions(0, meetings);
        List<EligibleSeat> all = new Committee(
                        IntStream.range(0, seats).mapToObj(seat -> -20).toList(), List.of(meetings), BOTH)
                .seats();
        int[][] numbers = new int[2][seats];
        int[] last = {-1, -1};
        List<PastDuty> ledger = new ArrayList<>();
        for (int step = 0; step < past.size(); step++) {
            for (int kind = 0; kind < 2; kind++) {
                last[kind] = past.get(step).get(kind) % seats;
                numbers[kind][last[kind]]++;
                ledger.add(new PastDuty(
                        day(step - past.size()),
                        List.copyOf(BOTH).get(kind),
                        all.get(last[kind]).id()));
            }
        }
        Standing standing = Standing.of(List.copyOf(BOTH), all, ledger);
        List<int[]> best = new RotaSearch(run.stream().map(Occasion::on).toList(), standing).best();
        int[][] counted = {numbers[0].clone(), numbers[1].clone()};
        int breaches = best.stream().mapToInt(turn -> serve(counted, turn)).sum();
        assertThat(breaches).isEqualTo(fewestBreaches(numbers, last, meetings));
    }

    /** Tries everything. */
    private static int fewestBreaches(int[][] numbers, int[] last, int left) {
        if (left == 0) {
            return 0;
        }
        int seats = numbers[0].length;
        int leastUnrest = Integer.MAX_VALUE;
        int fewest = Integer.MAX_VALUE;
        for (int one = 0; one < seats; one++) {
            for (int other = 0; other < seats; other++) {
                int[] turn = {one, other};
                int unrest = unrest(turn, last);
                if (unrest <= leastUnrest) {
                    int[][] counted = {numbers[0].clone(), numbers[1].clone()};
                    int breaches = serve(counted, turn) + fewestBreaches(counted, turn, left - 1);
                    fewest = unrest < leastUnrest ? breaches : Math.min(fewest, breaches);
                    leastUnrest = unrest;
                }
            }
        }
        return fewest;
    }

    private static int unrest(int[] turn, int[] last) {
        Set<Integer> before = Set.of(last[0], last[0] == last[1] ? -2 : last[1]);
        int again = (int) IntStream.of(turn).distinct().filter(before::contains).count();
        int same = (turn[0] == last[0] ? 1 : 0) + (turn[1] == last[1] ? 1 : 0);
        return (turn[0] == turn[1] ? 100 : 0) + again * 10 + same;
    }

    /** Counts a turn and says for how many duties the difference grew beyond one. */
    private static int serve(int[][] numbers, int[] turn) {
        int breaches = 0;
        for (int kind = 0; kind < 2; kind++) {
            int before = spread(numbers[kind]);
            numbers[kind][turn[kind]]++;
            int after = spread(numbers[kind]);
            breaches += after > before && after > 1 ? 1 : 0;
        }
        return breaches;
    }

    private static int spread(int[] row) {
        return IntStream.of(row).max().orElseThrow() - IntStream.of(row).min().orElseThrow();
    }

    @Example
    @Label("ROTA-3 the gap that the ledger shows is closed first")
    void gapsCloseFirst() {
        Committee committee = new Committee(List.of(-9, -9, -9, -9, -9), List.of(4), Set.of(DutyKind.HOST));
        List<UUID> ids = committee.seats().stream().map(EligibleSeat::id).toList();
        List<PastDuty> ledger = new ArrayList<>();
        int[] served = {0, 1, 2, 0, 1, 2, 3, 3};
        for (int step = 0; step < served.length; step++) {
            ledger.add(new PastDuty(day(step - served.length), DutyKind.HOST, ids.get(served[step])));
        }
        List<UUID> hosts = Rota.assign(occasions(0, 4), Set.of(DutyKind.HOST), committee.seats(), ledger).stream()
                .map(DutyLine::seatId)
                .toList();
        assertThat(hosts.get(0)).isEqualTo(ids.get(4));
        assertThat(hosts.get(2)).isEqualTo(ids.get(4));
    }

    @Example
    @Label("ROTA-2 five seats and six meetings: everybody serves, and whoever hosts in January rests in March")
    void demoYear() {
        Committee committee = new Committee(List.of(0, 0, 0, 0, 0), List.of(6), BOTH);
        List<DutyLine> lines = committee.history();
        assertThat(lines).hasSize(12);
        assertThat(lines.stream()
                        .filter(line -> line.kind() == DutyKind.HOST)
                        .map(DutyLine::seatId)
                        .collect(Collectors.toSet()))
                .hasSize(5);
    }

    @Example
    @Label("ROTA-3 a large committee that meets every week is assigned in a moment, and the same way each time")
    void largeCommittee() {
        Committee committee = new Committee(
                IntStream.range(0, 40).mapToObj(seat -> seat < 30 ? 0 : seat).toList(), List.of(52), BOTH);
        long before = System.nanoTime();
        List<DutyLine> lines = committee.history();
        long milliseconds = (System.nanoTime() - before) / 1_000_000;
        assertThat(committee.history()).isEqualTo(lines);
        assertThat(milliseconds).isLessThan(2_000);
        Function<DutyKind, Long> hosts =
                kind -> lines.stream().filter(line -> line.kind() == kind).count();
        assertThat(hosts.apply(DutyKind.HOST)).isEqualTo(52);
    }
}
