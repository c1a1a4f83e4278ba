package fr.tuilage.register;

import fr.tuilage.identity.PersonLine;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is listed (DEC-2).
 *
 * @param seatName the owning seat, by its short name
 * @param late whether it is open after its due date, in the committee's time zone
 * @param mine whether the reader owns it: named, or a holder of the seat
 * @param reason why it was cancelled
 */
public record ActionLine(
        UUID id,
        int version,
        UUID committeeId,
        @Nullable UUID meetingId,
        @Nullable UUID agendaItemId,
        String text,
        UUID seatId,
        String seatName,
        @Nullable PersonLine person,
        LocalDate dueOn,
        ActionState state,
        boolean late,
        boolean mine,
        @Nullable String reason) {}
