package fr.tuilage.consultation;

import fr.tuilage.committee.SeatDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A consultation as its members and its coordination see it (CAL-4).
 *
 * @param version of the consultation
 * @param planVersion of the year
 * @param deadline the last day on which members answer
 * @param over whether that day has passed
 * @param needed how many seats must be represented at a date
 * @param seats those that count, in their order, as they are held today
 * @param dates in their order
 * @param mine the reader's own places
 * @param mayPlan whether the reader decides
 * @param halves how many halves are asked
 * @param answered how many of them have answered for each date
 * @param mayRemind whether a reminder may be sent now
 * @param unsaid whether dates changed of which those who had answered have not been told yet
 */
public record ConsultationDetails(
        UUID planId,
        int version,
        int planVersion,
        int year,
        UUID committeeId,
        String committeeName,
        LocalDate deadline,
        boolean over,
        int needed,
        List<SeatDetails> seats,
        List<ConsultedDate> dates,
        List<OwnPlace> mine,
        boolean mayPlan,
        int halves,
        int answered,
        boolean mayRemind,
        boolean unsaid) {

    /** The seat with that identifier. */
    public SeatDetails seat(UUID id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow();
    }
}
