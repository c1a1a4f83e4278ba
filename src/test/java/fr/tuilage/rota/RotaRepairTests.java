package fr.tuilage.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A year that was assigned, then moved about and cancelled: the promise of the rota holds for what is to come. */
class RotaRepairTests {

    private static final LocalDate START = LocalDate.of(2027, 1, 14);
    private static final Set<DutyKind> BOTH = EnumSet.of(DutyKind.MINUTE_TAKER, DutyKind.HOST);

    private static List<EligibleSeat> seats(int count) {
        return IntStream.range(0, count)
                .mapToObj(seat -> new EligibleSeat(new UUID(7, seat), START))
                .toList();
    }

    private static List<Occasion> year(int meetings) {
        return IntStream.range(0, meetings)
                .mapToObj(step -> new Occasion(new UUID(1, step), START.plusWeeks(4L * step)))
                .toList();
    }

    private static List<DutyLine> assigned(List<Occasion> year, int seats) {
        return Rota.assign(year, BOTH, seats(seats), List.of());
    }

    private static List<DutyLine> mend(List<Occasion> held, int seats, List<DutyLine> lines, LocalDate today) {
        return mend(held, seats, lines, today, Set.of());
    }

    private static List<DutyLine> mend(
            List<Occasion> held, int seats, List<DutyLine> lines, LocalDate today, Set<UUID> begun) {
        Set<UUID> ids = held.stream().map(Occasion::id).collect(Collectors.toSet());
        return new RotaRepair(
                        held,
                        BOTH,
                        seats(seats),
                        lines.stream()
                                .filter(line -> ids.contains(line.occasionId()))
                                .toList(),
                        List.of())
                .after(today, begun, Set.of());
    }

    private static Map<UUID, Set<UUID>> serving(List<DutyLine> lines, List<DutyLine> changed) {
        Map<String, DutyLine> now = new HashMap<>();
        lines.forEach(line -> now.put(line.occasionId() + "/" + line.kind(), line));
        changed.forEach(line -> now.put(line.occasionId() + "/" + line.kind(), line));
        return now.values().stream()
                .collect(Collectors.groupingBy(
                        DutyLine::occasionId, Collectors.mapping(DutyLine::seatId, Collectors.toSet())));
    }

    private static void assertRest(List<Occasion> held, Map<UUID, Set<UUID>> serving) {
        List<Occasion> inOrder =
                held.stream().sorted(Comparator.comparing(Occasion::on)).toList();
        for (int index = 0; index < inOrder.size(); index++) {
            Set<UUID> now = serving.getOrDefault(inOrder.get(index).id(), Set.of());
            assertThat(now).as("two seats at %s", inOrder.get(index).on()).hasSize(2);
            if (index > 0) {
                assertThat(now)
                        .as("rest before %s", inOrder.get(index).on())
                        .doesNotContainAnyElementsOf(
                                serving.getOrDefault(inOrder.get(index - 1).id(), Set.of()));
            }
        }
    }

    @Property(tries = 300)
    @Label("ROTA-4 after meetings were cancelled nobody serves twice in a row")
    void restsAfterCancelling(
            @ForAll @IntRange(min = 4, max = 9) int seats,
            @ForAll @IntRange(min = 3, max = 14) int meetings,
            @ForAll @Size(min = 1, max = 3) Set<@IntRange(max = 13) Integer> cancelled) {
        List<Occasion> year = year(meetings);
        List<DutyLine> lines = assigned(year, seats);
        List<Occasion> held = year.stream()
                .filter(occasion -> !cancelled.contains((int) occasion.id().getLeastSignificantBits()))
                .toList();
        assertRest(held, serving(lines, mend(held, seats, lines, START.minusDays(1))));
    }

    @Property(tries = 300)
    @Label("ROTA-4 after a meeting was moved past others nobody serves twice in a row")
    void restsAfterMoving(
            @ForAll @IntRange(min = 4, max = 9) int seats,
            @ForAll @IntRange(min = 3, max = 14) int meetings,
            @ForAll @IntRange(max = 13) int which,
            @ForAll @IntRange(max = 14) int past) {
        List<Occasion> held = new ArrayList<>(year(meetings));
        List<DutyLine> lines = assigned(held, seats);
        Occasion moved = held.remove(which % meetings);
        held.add(new Occasion(moved.id(), START.plusWeeks(4L * past).plusDays(3)));
        List<DutyLine> changed = mend(held, seats, lines, START.minusDays(1));
        assertRest(held, serving(lines, changed));
    }

    @Property(tries = 200)
    @Label("ROTA-4 a move that changes no neighbours changes no turns, and what has been is left as it was")
    void changesNothingWithoutNeed(
            @ForAll @IntRange(min = 4, max = 7) int seats,
            @ForAll @IntRange(min = 2, max = 12) int meetings,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(min = -9, max = 9) int days) {
        List<Occasion> year = year(meetings);
        List<DutyLine> lines = assigned(year, seats);
        List<Occasion> held = year.stream()
                .map(occasion -> occasion.id().getLeastSignificantBits() == which % meetings
                        ? new Occasion(occasion.id(), occasion.on().plusDays(days))
                        : occasion)
                .toList();
        assertThat(mend(held, seats, lines, START.minusDays(30))).isEmpty();
        List<Occasion> withoutOne = year.stream()
                .filter(occasion -> occasion.id().getLeastSignificantBits() != which % meetings)
                .toList();
        LocalDate afterAll = START.plusYears(2);
        assertThat(mend(withoutOne, seats, lines, afterAll)).isEmpty();
        LocalDate someDay = START.plusWeeks(4L * (meetings / 2));
        Set<UUID> toCome = withoutOne.stream()
                .filter(occasion -> occasion.on().isAfter(someDay))
                .map(Occasion::id)
                .collect(Collectors.toSet());
        assertThat(mend(withoutOne, seats, lines, someDay))
                .allSatisfy(line -> assertThat(toCome).contains(line.occasionId()));
    }

    @Property(tries = 300)
    @Label(
            "ROTA-4 who serves at a meeting that was begun before its day stays, and whoever serves elsewhere rests after it")
    void begunStays(
            @ForAll @IntRange(min = 4, max = 9) int seats,
            @ForAll @IntRange(min = 3, max = 14) int meetings,
            @ForAll @IntRange(max = 13) int cancelled,
            @ForAll @IntRange(max = 13) int begun) {
        List<Occasion> year = year(meetings);
        List<DutyLine> lines = assigned(year, seats);
        List<Occasion> held = new ArrayList<>(year);
        held.remove(cancelled % meetings);
        UUID early = held.get(begun % held.size()).id();
        List<DutyLine> changed = mend(held, seats, lines, START.minusDays(1), Set.of(early));
        assertThat(changed).extracting(DutyLine::occasionId).doesNotContain(early);
        if (held.getFirst().id().equals(early)) {
            assertRest(held, serving(lines, changed));
        }
    }

    @Example
    @Label("ROTA-4 five seats, six meetings: whichever is cancelled, few turns change hands")
    void fewTurnsChange() {
        List<Occasion> year = year(6);
        List<DutyLine> lines = assigned(year, 5);
        for (Occasion cancelled : year) {
            List<Occasion> held = year.stream()
                    .filter(occasion -> !occasion.equals(cancelled))
                    .toList();
            Set<UUID> touched = new HashSet<>();
            mend(held, 5, lines, START.minusDays(1)).forEach(line -> touched.add(line.occasionId()));
            assertThat(touched)
                    .as("meetings changed without %s", cancelled.on())
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    @Property(tries = 200)
    @Label("ROTA-3 mending takes nothing from fairness: numbers differ by at most two after one meeting is cancelled")
    void staysFair(
            @ForAll @IntRange(min = 4, max = 9) int seats,
            @ForAll @IntRange(min = 3, max = 14) int meetings,
            @ForAll @IntRange(max = 13) int which) {
        List<Occasion> year = year(meetings);
        List<DutyLine> lines = assigned(year, seats);
        List<Occasion> held = year.stream()
                .filter(occasion -> occasion.id().getLeastSignificantBits() != which % meetings)
                .toList();
        Map<String, DutyLine> now = new HashMap<>();
        lines.stream()
                .filter(line -> line.occasionId().getLeastSignificantBits() != which % meetings)
                .forEach(line -> now.put(line.occasionId() + "/" + line.kind(), line));
        mend(held, seats, lines, START.minusDays(1))
                .forEach(line -> now.put(line.occasionId() + "/" + line.kind(), line));
        for (DutyKind kind : BOTH) {
            List<Long> numbers = seats(seats).stream()
                    .map(seat -> now.values().stream()
                            .filter(line -> line.kind() == kind && line.seatId().equals(seat.id()))
                            .count())
                    .sorted()
                    .toList();
            assertThat(numbers.getLast() - numbers.getFirst()).isLessThanOrEqualTo(2);
        }
    }

    @Example
    @Label("ROTA-4 a large committee that meets every week is mended in a moment")
    void quick() {
        List<Occasion> year = IntStream.range(0, 52)
                .mapToObj(step -> new Occasion(new UUID(1, step), START.plusWeeks(step)))
                .toList();
        List<DutyLine> lines = assigned(year, 30);
        List<Occasion> held = new ArrayList<>(year);
        IntStream.of(40, 25, 11, 3).forEach(held::remove);
        long before = System.nanoTime();
        assertRest(held, serving(lines, mend(held, 30, lines, START.minusDays(1))));
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Example
    @Label("ROTA-3 the turn of a cancelled meeting is credited to nobody: that seat comes first in the next year")
    void gapClosesNextYear() {
        List<Occasion> year = year(5);
        List<DutyLine> lines = assigned(year, 5);
        UUID lapsed = lines.stream()
                .filter(line -> line.occasionId().equals(year.get(2).id()) && line.kind() == DutyKind.HOST)
                .map(DutyLine::seatId)
                .findFirst()
                .orElseThrow();
        List<PastDuty> ledger = lines.stream()
                .filter(line -> !line.occasionId().equals(year.get(2).id()))
                .map(line -> new PastDuty(
                        year.get((int) line.occasionId().getLeastSignificantBits())
                                .on(),
                        line.kind(),
                        line.seatId()))
                .toList();
        Occasion next = new Occasion(new UUID(1, 99), START.plusYears(1));
        assertThat(Rota.assign(List.of(next), BOTH, seats(5), ledger))
                .filteredOn(line -> line.kind() == DutyKind.HOST)
                .extracting(DutyLine::seatId)
                .containsExactly(lapsed);
    }
}
