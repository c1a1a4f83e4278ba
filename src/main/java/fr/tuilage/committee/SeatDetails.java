package fr.tuilage.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it is read, on one day (SEAT-1).
 *
 * @param shortName the short name, or the name of a seat that has none
 * @param since the first day of the seat
 */
public record SeatDetails(
        UUID id,
        int version,
        SeatKind kind,
        String name,
        String shortName,
        @Nullable String subtitle,
        HalfDetails manager,
        HalfDetails fieldWorker,
        LocalDate since) {

    public HalfDetails half(SeatHalf half) {
        return half == SeatHalf.MANAGER ? manager : fieldWorker;
    }

    /** Both halves, in the order in which they are shown. */
    public List<HalfDetails> halves() {
        return List.of(manager, fieldWorker);
    }

    /** Whether the seat counts where seats are counted (SEAT-4): a third party has no voice. */
    public boolean counts() {
        return kind != SeatKind.THIRD_PARTY;
    }

    /** Everyone who holds a half or is an alternate on that day. */
    public List<HolderLine> holders() {
        return Stream.of(manager, fieldWorker)
                .flatMap(half -> half.holders().stream())
                .toList();
    }
}
