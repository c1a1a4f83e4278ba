package fr.tuilage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.committee.PublicHolidayRegion;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The year as it is drawn up, by hand for known dates, and for thousands of years at random. */
class YearGeneratorTests {

    private static final UUID SEAT = UUID.randomUUID();
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final DateRange YEAR = PlanPeriod.CALENDAR_YEAR.of(2027);
    private static final Rhythm EVERY_SECOND_MONTH = new Rhythm.EveryMonths(2, List.of(2), DayOfWeek.THURSDAY);

    /** Zone C as published: decree of 22 October 2025. */
    private static final List<NamedDays> ZONE_C = List.of(
            new NamedDays("hiver", new DateRange(day(2, 6), day(2, 21))),
            new NamedDays("printemps", new DateRange(day(4, 3), day(4, 18))),
            new NamedDays("ete", new DateRange(day(7, 3), day(8, 31))));

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    private static DaySheet sheet(PublicHolidayRegion region, int year, Avoidances avoid, Engagements engagements) {
        DateRange wide = new DateRange(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 2, 1, 31));
        return new DaySheet(PublicHolidays.of(region, wide), "C", ZONE_C, avoid, Set.of(), engagements);
    }

    private static Engagements busy(Set<HalfDay> taken) {
        return (on, halves) -> Collections.disjoint(taken, halves) ? List.of() : List.of(new SeatLoss(SEAT, false));
    }

    private static YearProposal draw(Rhythm rhythm, Avoidances avoid, Engagements engagements) {
        return new YearGenerator(sheet(PublicHolidayRegion.METROPOLE, 2027, avoid, engagements), TWO, TWO_HOURS)
                .draw(rhythm, YEAR, LocalDate.MIN, null, Map.of());
    }

    private static List<LocalDate> dates(YearProposal proposal) {
        return proposal.dates().stream().map(ProposedDate::on).toList();
    }

    @Example
    @Label("CAL-2 the year of the example: summer begins on 3 July, Armistice Day is a Thursday")
    void theExample() {
        YearProposal proposal = draw(EVERY_SECOND_MONTH, Avoidances.ALL, Engagements.NONE);
        assertThat(dates(proposal))
                .containsExactly(day(1, 14), day(3, 11), day(5, 13), day(7, 1), day(9, 9), day(11, 18));
        assertThat(proposal.dates().get(3).reasons())
                .containsExactly(new Obstacle(ObstacleKind.SCHOOL_HOLIDAY, day(7, 8), "ete", "C"));
        assertThat(proposal.dates().get(5).reasons())
                .containsExactly(Obstacle.named(ObstacleKind.PUBLIC_HOLIDAY, day(11, 11), "armistice"));
        assertThat(proposal.leftOut()).isEmpty();
    }

    @Example
    @Label("CAL-2 from February: winter holidays of zone C and Easter move the dates, and say so")
    void fromFebruary() {
        YearProposal proposal = new YearGenerator(
                        sheet(PublicHolidayRegion.METROPOLE, 2027, Avoidances.ALL, Engagements.NONE), TWO, TWO_HOURS)
                .draw(EVERY_SECOND_MONTH, new DateRange(day(2, 1), YEAR.last()), LocalDate.MIN, null, Map.of());
        assertThat(dates(proposal)).startsWith(day(2, 4), day(4, 1), day(6, 10)).contains(day(10, 14), day(12, 9));
        assertThat(proposal.dates().get(0).reasons())
                .containsExactly(new Obstacle(ObstacleKind.SCHOOL_HOLIDAY, day(2, 11), "hiver", "C"));
        assertThat(proposal.leftOut()).extracting(LeftOut::intendedOn).isEmpty();
    }

    @Example
    @Label("CAL-2 Ascension Thursday moves, and the bridge day after it is avoided only by preference")
    void ascension() {
        Rhythm firstThursday = new Rhythm.EveryMonths(1, List.of(1), DayOfWeek.THURSDAY);
        assertThat(dates(draw(firstThursday, Avoidances.NONE, Engagements.NONE)))
                .doesNotContain(day(5, 6))
                .contains(day(5, 13));
        Rhythm firstFriday = new Rhythm.EveryMonths(1, List.of(1), DayOfWeek.FRIDAY);
        assertThat(dates(draw(firstFriday, Avoidances.NONE, Engagements.NONE))).contains(day(5, 7));
        YearProposal avoiding = draw(firstFriday, new Avoidances(false, true, false), Engagements.NONE);
        assertThat(dates(avoiding)).doesNotContain(day(5, 7)).contains(day(5, 14));
    }

    @Example
    @Label("CAL-2 half-days on which somebody sits elsewhere are avoided; nobody is named")
    void someoneBusy() {
        YearProposal proposal = draw(
                EVERY_SECOND_MONTH,
                Avoidances.ALL,
                busy(Set.of(new HalfDay(day(3, 11), true), new HalfDay(day(1, 14), false))));
        assertThat(dates(proposal)).contains(day(1, 14), day(3, 18));
        assertThat(proposal.dates().get(1).reasons())
                .containsExactly(Obstacle.of(ObstacleKind.SOMEONE_BUSY, day(3, 11)));
    }

    @Example
    @Label("CAL-2 when somebody is busy on every day near it, the date that costs least is taken; none is left out")
    void leastLoss() {
        Engagements everybody = (on, halves) -> on.equals(day(3, 24))
                ? List.of(new SeatLoss(SEAT, false))
                : List.of(new SeatLoss(SEAT, true), new SeatLoss(UUID.randomUUID(), false));
        YearProposal proposal = draw(EVERY_SECOND_MONTH, Avoidances.ALL, everybody);
        assertThat(dates(proposal)).hasSize(6).contains(day(1, 14), day(3, 24), day(5, 13));
        assertThat(proposal.leftOut()).isEmpty();
    }

    /** One whole seat is lost on 11 March, and on every other day so many halves. */
    private static Engagements seatOrHalves(int halvesElsewhere) {
        return (on, halves) -> {
            boolean march = on.equals(day(3, 11));
            return IntStream.range(0, march ? 1 : halvesElsewhere)
                    .mapToObj(number -> new SeatLoss(UUID.randomUUID(), march))
                    .toList();
        };
    }

    @Example
    @Label("CAL-2 SEAT-4 a whole seat weighs more than two halves, and less than three")
    void wholeSeat() {
        assertThat(dates(draw(EVERY_SECOND_MONTH, Avoidances.ALL, seatOrHalves(2))))
                .contains(day(3, 18));
        assertThat(dates(draw(EVERY_SECOND_MONTH, Avoidances.ALL, seatOrHalves(3))))
                .contains(day(3, 11));
    }

    @Example
    @Label("CAL-2 a day for which nothing near it suits is left out and says why")
    void leftOut() {
        YearProposal proposal =
                draw(new Rhythm.EveryWeeks(2, DayOfWeek.THURSDAY), new Avoidances(true, false, true), Engagements.NONE);
        assertThat(proposal.leftOut()).isNotEmpty().allSatisfy(day -> {
            assertThat(day.intendedOn().getMonthValue()).isBetween(7, 8);
            assertThat(day.reasons()).isNotEmpty();
        });
    }

    @Example
    @Label("CAL-2 a year without a possible date is refused")
    void noDate() {
        Rhythm monthly = new Rhythm.EveryMonths(1, List.of(1), DayOfWeek.MONDAY);
        YearGenerator generator = new YearGenerator(
                sheet(PublicHolidayRegion.METROPOLE, 2027, Avoidances.ALL, Engagements.NONE), TWO, TWO_HOURS);
        assertThatThrownBy(() ->
                        generator.draw(monthly, new DateRange(day(8, 1), day(8, 31)), LocalDate.MIN, null, Map.of()))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> generator.draw(monthly, YEAR, LocalDate.of(2028, 1, 1), null, Map.of()))
                .isInstanceOf(RuleViolation.class);
    }

    @Example
    @Label("CAL-1 a series of six sessions has six, also when some days of the rhythm are left out")
    void series() {
        YearProposal proposal = new YearGenerator(
                        sheet(PublicHolidayRegion.METROPOLE, 2027, new Avoidances(true, false, true), Engagements.NONE),
                        TWO,
                        TWO_HOURS)
                .draw(
                        new Rhythm.EveryWeeks(2, DayOfWeek.THURSDAY),
                        new DateRange(day(6, 10), YEAR.last()),
                        LocalDate.MIN,
                        6,
                        Map.of());
        assertThat(proposal.dates()).hasSize(6);
    }

    @Example
    @Label("CAL-3 a date that was moved by hand stays when the year is drawn again")
    void byHandStays() {
        ProposedDate moved = new ProposedDate(day(3, 11), day(3, 11), day(3, 16), List.of());
        YearProposal proposal = new YearGenerator(
                        sheet(PublicHolidayRegion.METROPOLE, 2027, Avoidances.ALL, Engagements.NONE), TWO, TWO_HOURS)
                .draw(EVERY_SECOND_MONTH, YEAR, LocalDate.MIN, null, Map.of(day(3, 11), moved));
        assertThat(proposal.dates()).contains(moved);
        assertThat(dates(proposal)).contains(day(5, 13)).hasSize(6);
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.values()).filter(day -> day.getValue() <= 5);
        Arbitrary<Rhythm> weeks = Combinators.combine(Arbitraries.integers().between(1, 12), weekdays)
                .as(Rhythm.EveryWeeks::new);
        Arbitrary<Rhythm> months = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(1, 2, 3, 4, Rhythm.LAST)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        weekdays)
                .as(Rhythm.EveryMonths::new);
        return Arbitraries.oneOf(weeks, months);
    }

    @Property(tries = 600)
    @Label("CAL-2 never a weekend, never a public holiday, whatever the rhythm, the year and the region")
    void neverAWeekendNeverAPublicHoliday(
            @ForAll("rhythms") Rhythm rhythm,
            @ForAll @IntRange(min = 2024, max = 2045) int year,
            @ForAll PublicHolidayRegion region,
            @ForAll PlanPeriod period,
            @ForAll boolean school,
            @ForAll boolean bridges,
            @ForAll boolean august) {
        DaySheet sheet = sheet(region, year, new Avoidances(school, bridges, august), Engagements.NONE);
        YearProposal proposal =
                new YearGenerator(sheet, TWO, TWO_HOURS).draw(rhythm, period.of(year), LocalDate.MIN, null, Map.of());
        Set<LocalDate> off = PublicHolidays.of(region, period.of(year)).keySet();
        for (ProposedDate date : proposal.dates()) {
            assertThat(date.on().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(off).doesNotContain(date.on());
            assertThat(period.of(year).contains(date.on())).isTrue();
            assertThat(date.reasons().isEmpty()).isEqualTo(date.on().equals(date.intendedOn()));
            assertThat(august && date.on().getMonthValue() == 8).isFalse();
        }
        assertThat(dates(proposal)).isSorted().doesNotHaveDuplicates();
        assertThat(proposal.dates().size() + proposal.leftOut().size())
                .isEqualTo(rhythm.days(period.of(year)).size());
    }

    @Property(tries = 400)
    @Label("CAL-2 no other choice of dates leaves fewer days out, costs the seats less, or moves the year less")
    void nothingBetterExists(@ForAll("smallYears") SmallYear year) {
        List<@Nullable LocalDate> chosen = new Chain(year.intended(), year.choices(), year::weight).best();
        assertThat(cost(year, chosen)).isEqualTo(least(year, 0, new ArrayList<>()));
        assertOrder(year.intended(), chosen);
    }

    /** A few intended days, for each the days that suit, and what each day of the month costs by itself. */
    record SmallYear(List<LocalDate> intended, List<List<LocalDate>> choices, List<Long> weights) {

        long weight(LocalDate day) {
            return weights.get(day.getDayOfMonth() % weights.size());
        }
    }

    @Provide
    Arbitrary<SmallYear> smallYears() {
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(2, 9).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Set<Integer>>> offsets =
                Arbitraries.integers().between(-8, 8).set().ofMaxSize(4).list().ofSize(4);
        Arbitrary<List<Long>> weights = Arbitraries.of(0L, 0L, YearGenerator.HALF_LOST, 3 * YearGenerator.HALF_LOST)
                .list()
                .ofSize(7);
        return Combinators.combine(gaps, offsets, weights).as((apart, near, weight) -> {
            List<LocalDate> intended = new ArrayList<>();
            LocalDate last = day(1, 14);
            for (int gap : apart) {
                intended.add(last);
                last = last.plusDays(gap);
            }
            return new SmallYear(
                    intended,
                    IntStream.range(0, intended.size())
                            .mapToObj(index -> near.get(index).stream()
                                    .sorted()
                                    .map(offset -> intended.get(index).plusDays(offset))
                                    .toList())
                            .toList(),
                    weight);
        });
    }

    private static long least(SmallYear year, int index, List<@Nullable LocalDate> chosen) {
        if (index == year.intended().size()) {
            return isOrdered(year.intended(), chosen) ? cost(year, chosen) : Long.MAX_VALUE;
        }
        Stream<@Nullable LocalDate> options =
                Stream.concat(Stream.of((LocalDate) null), year.choices().get(index).stream());
        return options.mapToLong(option -> {
                    List<@Nullable LocalDate> more = new ArrayList<>(chosen);
                    more.add(option);
                    return least(year, index + 1, more);
                })
                .min()
                .orElseThrow();
    }

    private static long cost(SmallYear year, List<@Nullable LocalDate> chosen) {
        long cost = 0;
        for (int index = 0; index < year.intended().size(); index++) {
            LocalDate on = chosen.get(index);
            cost += on == null ? Chain.LEFT_OUT : Chain.cost(year.intended().get(index), on) + year.weight(on);
        }
        return cost;
    }

    private static void assertOrder(List<LocalDate> intended, List<@Nullable LocalDate> chosen) {
        assertThat(isOrdered(intended, chosen))
                .as("%s for %s", chosen, intended)
                .isTrue();
    }

    /** Neighbours keep half of their usual distance. */
    private static boolean isOrdered(List<LocalDate> intended, List<@Nullable LocalDate> chosen) {
        int last = -1;
        for (int index = 0; index < chosen.size(); index++) {
            LocalDate on = chosen.get(index);
            if (on != null) {
                LocalDate before = last < 0 ? null : chosen.get(last);
                if (before != null
                        && ChronoUnit.DAYS.between(before, on) * 2
                                < ChronoUnit.DAYS.between(intended.get(last), intended.get(index))) {
                    return false;
                }
                last = index;
            }
        }
        return true;
    }

    @Example
    @Label("CAL-2 a weekly committee with everything to avoid is drawn up in a moment")
    void quick() {
        Set<HalfDay> busy = new HashSet<>();
        IntStream.range(1, 300).forEach(offset -> busy.add(new HalfDay(day(1, 1).plusDays(offset), offset % 3 == 0)));
        long before = System.nanoTime();
        draw(new Rhythm.EveryMonths(1, List.of(1, 3), DayOfWeek.THURSDAY), Avoidances.ALL, busy(busy));
        draw(new Rhythm.EveryWeeks(1, DayOfWeek.THURSDAY), Avoidances.ALL, busy(busy));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(400));
    }
}
