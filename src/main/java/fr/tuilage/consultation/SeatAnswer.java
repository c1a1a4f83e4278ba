package fr.tuilage.consultation;

import fr.tuilage.committee.SeatDetails;
import fr.tuilage.committee.SeatHalf;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a seat says of a date: it follows from its halves (CAL-4, SEAT-4).
 *
 * @param manager what the manager's half said; null while it has not answered
 * @param fieldWorker what the field worker's half said; null while it has not answered
 * @param managerAsked whether somebody holds that half and can be asked
 * @param fieldWorkerAsked whether somebody holds that half and can be asked
 */
public record SeatAnswer(
        UUID seatId,
        @Nullable Reply manager,
        @Nullable Reply fieldWorker,
        boolean managerAsked,
        boolean fieldWorkerAsked) {

    static SeatAnswer of(SeatDetails seat, @Nullable Reply manager, @Nullable Reply fieldWorker) {
        boolean managerAsked = !seat.manager().holders().isEmpty();
        boolean fieldWorkerAsked = !seat.fieldWorker().holders().isEmpty();
        // Whoever left the half has no say any more; whoever takes it over is asked anew only if the half is held.
        return new SeatAnswer(
                seat.id(),
                managerAsked ? manager : null,
                fieldWorkerAsked ? fieldWorker : null,
                managerAsked,
                fieldWorkerAsked);
    }

    public @Nullable Reply of(SeatHalf half) {
        return half == SeatHalf.MANAGER ? manager : fieldWorker;
    }

    public boolean asked(SeatHalf half) {
        return half == SeatHalf.MANAGER ? managerAsked : fieldWorkerAsked;
    }

    /** Whether a half can be there. */
    public boolean represented() {
        return manager == Reply.POSSIBLE || fieldWorker == Reply.POSSIBLE;
    }

    /** Whether both halves can be there. */
    public boolean paired() {
        return manager == Reply.POSSIBLE && fieldWorker == Reply.POSSIBLE;
    }

    /** Whether it may still be represented, as far as is known. */
    public boolean waiting() {
        return !represented() && Stream.of(SeatHalf.values()).anyMatch(half -> asked(half) && of(half) == null);
    }

    /** Whether nobody of the seat can be there, or nobody holds it. */
    public boolean impossible() {
        return !represented() && !waiting();
    }
}
