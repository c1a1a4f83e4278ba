package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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

    /**
     * Counts seats as they were held on the day of the meeting.
     *
     * @param inTheRoom the persons who stood in the room for a half of a seat: being there for another seat counts there
     */
    public static Representation count(
            Collection<SeatDetails> seats, BiFunction<UUID, SeatHalf, Collection<UUID>> inTheRoom) {
        List<SeatDetails> counted = seats.stream().filter(SeatDetails::counts).toList();
        int represented = 0;
        int paired = 0;
        for (SeatDetails seat : counted) {
            boolean manager = isPresent(seat.manager(), inTheRoom.apply(seat.id(), SeatHalf.MANAGER));
            boolean fieldWorker = isPresent(seat.fieldWorker(), inTheRoom.apply(seat.id(), SeatHalf.FIELD_WORKER));
            represented += manager || fieldWorker ? 1 : 0;
            paired += manager && fieldWorker ? 1 : 0;
        }
        return new Representation(counted.size(), represented, paired);
    }

    /** Whether enough seats are represented; always so when the committee wants no quorum. */
    public boolean reaches(@Nullable Integer quorum) {
        return quorum == null || represented >= quorum;
    }

    private static boolean isPresent(HalfDetails half, Collection<UUID> present) {
        return half.holders().stream()
                .map(HolderLine::person)
                .map(PersonLine::id)
                .anyMatch(present::contains);
    }
}
