package fr.tuilage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Ids;
import fr.tuilage.identity.PersonLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepresentationTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 11);

    private final HolderLine manager = holder(false);
    private final HolderLine incoming = holder(false);
    private final HolderLine managerAlternate = holder(true);
    private final HolderLine fieldWorker = holder(false);
    private final HolderLine fieldAlternate = holder(true);
    private final SeatDetails seat = seat(
            SeatKind.ORGANISATION, List.of(manager, incoming, managerAlternate), List.of(fieldWorker, fieldAlternate));

    @Test
    @DisplayName("SEAT-4 a seat is represented when a half or an alternate is present, paired when both halves are")
    void representedAndPaired() {
        assertThat(count()).isEqualTo(new Representation(1, 0, 0));
        assertThat(count(manager)).isEqualTo(new Representation(1, 1, 0));
        assertThat(count(fieldWorker)).isEqualTo(new Representation(1, 1, 0));
        assertThat(count(fieldAlternate)).isEqualTo(new Representation(1, 1, 0));
        assertThat(count(manager, fieldWorker)).isEqualTo(new Representation(1, 1, 1));
        assertThat(count(managerAlternate, fieldWorker)).isEqualTo(new Representation(1, 1, 1));
    }

    @Test
    @DisplayName("SEAT-2 SEAT-4 two holders of one half during a hand-over count once and are no pair")
    void handOverCountsOnce() {
        assertThat(count(manager, incoming, managerAlternate)).isEqualTo(new Representation(1, 1, 0));
    }

    @Test
    @DisplayName("SEAT-4 a third party does not count, people concerned do, guests are nobody’s seat")
    void whoCounts() {
        HolderLine animation = holder(false);
        HolderLine concerned = holder(false);
        List<SeatDetails> seats = List.of(
                seat,
                seat(SeatKind.THIRD_PARTY, List.of(animation), List.of()),
                seat(SeatKind.PEOPLE_CONCERNED, List.of(concerned), List.of()));
        assertThat(Representation.count(
                        seats,
                        (seat, half) -> Set.of(
                                animation.person().id(), concerned.person().id(), Ids.next())))
                .isEqualTo(new Representation(2, 1, 0));
    }

    @Test
    @DisplayName("SEAT-4 the quorum counts represented seats; without one it is always reached")
    void quorum() {
        assertThat(new Representation(5, 3, 0).reaches(3)).isTrue();
        assertThat(new Representation(5, 2, 2).reaches(3)).isFalse();
        assertThat(new Representation(5, 0, 0).reaches(null)).isTrue();
    }

    @Property(tries = 200)
    @Label("SEAT-4 paired ≤ represented ≤ seats, and one more person present never lowers a count")
    void monotonous(@ForAll Set<@IntRange(max = 4) Integer> present) {
        List<HolderLine> all = List.of(manager, incoming, managerAlternate, fieldWorker, fieldAlternate);
        HolderLine[] here = present.stream().map(all::get).toArray(HolderLine[]::new);
        Representation counted = count(here);
        assertThat(counted.paired()).isLessThanOrEqualTo(counted.represented());
        assertThat(counted.represented()).isLessThanOrEqualTo(counted.seats());
        for (HolderLine more : all) {
            HolderLine[] withMore = Arrays.copyOf(here, here.length + 1);
            withMore[here.length] = more;
            Representation then = count(withMore);
            assertThat(then.represented()).isGreaterThanOrEqualTo(counted.represented());
            assertThat(then.paired()).isGreaterThanOrEqualTo(counted.paired());
        }
    }

    private Representation count(HolderLine... present) {
        return Representation.count(
                List.of(seat),
                (id, half) -> Arrays.stream(present)
                        .map(holder -> holder.person().id())
                        .collect(Collectors.toSet()));
    }

    private static SeatDetails seat(SeatKind kind, List<HolderLine> managers, List<HolderLine> fieldWorkers) {
        UUID organisation = Ids.next();
        return new SeatDetails(
                Ids.next(),
                0,
                kind,
                "Mission locale",
                "Mission locale",
                null,
                new HalfDetails(SeatHalf.MANAGER, null, organisation, "Mission locale", managers, null),
                new HalfDetails(SeatHalf.FIELD_WORKER, null, organisation, "Mission locale", fieldWorkers, null),
                DAY);
    }

    private static HolderLine holder(boolean alternate) {
        PersonLine person =
                new PersonLine(Ids.next(), "Responsable", "Mission locale", "personne@tuilage.example", Locale.FRENCH);
        return new HolderLine(Ids.next(), 0, person, alternate, DAY, null);
    }
}
