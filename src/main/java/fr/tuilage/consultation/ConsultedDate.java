package fr.tuilage.consultation;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A date of the consultation with what the seats say of it.
 *
 * @param answers one for each seat that counts, in the order of the seats
 */
public record ConsultedDate(
        UUID sessionId,
        int sessionVersion,
        ZonedDateTime startsAt,
        Duration length,
        String place,
        List<SeatAnswer> answers,
        Outlook outlook) {

    public int represented() {
        return count(SeatAnswer::represented);
    }

    public int paired() {
        return count(SeatAnswer::paired);
    }

    public int impossible() {
        return count(SeatAnswer::impossible);
    }

    public int waiting() {
        return count(SeatAnswer::waiting);
    }

    private int count(Predicate<SeatAnswer> which) {
        return (int) answers.stream().filter(which).count();
    }
}
