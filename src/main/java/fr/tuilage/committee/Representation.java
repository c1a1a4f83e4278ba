package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How well the seats are represented by the people present (SEAT-4). Everything is counted by seat: two holders of one
 * half count once, an alternate stands for the half, a third party does not count.
 *
 * @param seats how many seats count
 * @param represented seats of which a half is present
 * @param paired seats of which both halves are present
 */
public record Representation(int seats, int represented, int paired) {

    /** Counts seats as they were held on the day of the meeting. */
    public static Representation count(Collection<SeatDetails> seats, Set<UUID> presentPersonIds) {
        List<SeatDetails> counted = seats.stream().filter(SeatDetails::counts).toList();
        int represented = 0;
        int paired = 0;
        for (SeatDetails seat : counted) {
            boolean manager = isPresent(seat.manager(), presentPersonIds);
            boolean fieldWorker = isPresent(seat.fieldWorker(), presentPersonIds);
            represented += manager || fieldWorker ? 1 : 0;
            paired += manager && fieldWorker ? 1 : 0;
        }
        return new Representation(counted.size(), represented, paired);
    }

    /** Whether enough seats are represented; always so when the committee wants no quorum. */
    public boolean reaches(@Nullable Integer quorum) {
        return quorum == null || represented >= quorum;
    }

    private static boolean isPresent(HalfDetails half, Set<UUID> present) {
        return half.holders().stream()
                .map(HolderLine::person)
                .map(PersonLine::id)
                .anyMatch(present::contains);
    }
}
