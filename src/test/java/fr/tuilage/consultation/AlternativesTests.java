package fr.tuilage.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Ids;
import fr.tuilage.calendar.NearbyDay;
import fr.tuilage.calendar.Obstacle;
import fr.tuilage.calendar.ObstacleKind;
import fr.tuilage.committee.HalfDetails;
import fr.tuilage.committee.HolderLine;
import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import fr.tuilage.committee.SeatKind;
import fr.tuilage.identity.PersonLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AlternativesTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 11);

    @RepeatedTest(200)
    @DisplayName(
            "CAL-4 no day is better than the three found, by seats represented, then paired: against each other day")
    void best(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<UUID> people = new ArrayList<>();
        List<SeatDetails> seats = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(index -> seat(random, people))
                .toList();
        List<NearbyDay> days = DAY.minusDays(21)
                .datesUntil(DAY.plusDays(22))
                .filter(day -> random.nextInt(4) > 0)
                .map(day -> new NearbyDay(day, obstacles(random, day), busy(random, people)))
                .toList();
        List<Alternative> best = Alternatives.best(DAY, days, seats);
        assertThat(best).hasSize(Math.min(3, days.size()));
        for (int index = 0; index < best.size(); index++) {
            NearbyDay found = day(days, best.get(index).on());
            assertThat(best.get(index).represented()).isEqualTo(count(found, seats, 1));
            assertThat(best.get(index).paired()).isEqualTo(count(found, seats, 2));
            List<LocalDate> before =
                    best.subList(0, index + 1).stream().map(Alternative::on).toList();
            assertThat(days)
                    .filteredOn(other -> !before.contains(other.on()))
                    .allSatisfy(other -> assertThat(score(other, seats)).isLessThanOrEqualTo(score(found, seats)));
        }
    }

    @Test
    @DisplayName("CAL-4 among equals a day without obstacle, then the same weekday, then the nearest comes first")
    void equals() {
        List<UUID> people = new ArrayList<>();
        List<SeatDetails> seats = List.of(seat(new Random(3), people));
        Obstacle holidays = new Obstacle(ObstacleKind.SCHOOL_HOLIDAY, DAY.plusDays(7), "hiver", "C");
        List<NearbyDay> days = List.of(
                new NearbyDay(DAY.plusDays(1), List.of(), Set.of()),
                new NearbyDay(DAY.plusDays(7), List.of(holidays), Set.of()),
                new NearbyDay(DAY.plusDays(14), List.of(), Set.of()),
                new NearbyDay(DAY.minusDays(14), List.of(), Set.of()));
        assertThat(Alternatives.best(DAY, days, seats))
                .extracting(Alternative::on)
                .containsExactly(DAY.minusDays(14), DAY.plusDays(14), DAY.plusDays(1));
    }

    /** Written apart from the code: a thousand for each seat that somebody represents, one for each pair. */
    private static int score(NearbyDay day, List<SeatDetails> seats) {
        return 1000 * count(day, seats, 1) + count(day, seats, 2);
    }

    private static int count(NearbyDay day, List<SeatDetails> seats, int halves) {
        int counted = 0;
        for (SeatDetails seat : seats) {
            int free = 0;
            for (HalfDetails half : seat.halves()) {
                boolean someone = false;
                for (HolderLine holder : half.holders()) {
                    someone |= !day.busy().contains(holder.person().id());
                }
                free += someone ? 1 : 0;
            }
            counted += free >= halves ? 1 : 0;
        }
        return counted;
    }

    private static NearbyDay day(List<NearbyDay> days, LocalDate on) {
        return days.stream().filter(day -> day.on().equals(on)).findFirst().orElseThrow();
    }

    private static List<Obstacle> obstacles(Random random, LocalDate day) {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new Obstacle(
                        random.nextBoolean() ? ObstacleKind.SOMEONE_BUSY : ObstacleKind.AUGUST, day, "", ""));
    }

    private static Set<UUID> busy(Random random, List<UUID> people) {
        Set<UUID> busy = new HashSet<>();
        people.stream().filter(person -> random.nextInt(3) == 0).forEach(busy::add);
        return busy;
    }

    private static SeatDetails seat(Random random, List<UUID> people) {
        return new SeatDetails(
                Ids.next(),
                0,
                SeatKind.ORGANISATION,
                "Mission locale",
                "ML",
                null,
                half(SeatHalf.MANAGER, 1 + random.nextInt(2), people),
                half(SeatHalf.FIELD_WORKER, random.nextInt(3), people),
                DAY.minusYears(1));
    }

    private static HalfDetails half(SeatHalf half, int holders, List<UUID> people) {
        return new HalfDetails(
                half,
                null,
                null,
                null,
                IntStream.range(0, holders)
                        .mapToObj(index -> {
                            UUID person = Ids.next();
                            people.add(person);
                            return new HolderLine(
                                    Ids.next(),
                                    0,
                                    new PersonLine(person, "Camille", "Roux", "c@tuilage.example", Locale.FRENCH),
                                    index > 0,
                                    DAY.minusYears(1),
                                    null);
                        })
                        .toList(),
                null);
    }
}
