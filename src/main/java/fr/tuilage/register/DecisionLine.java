package fr.tuilage.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is listed (DEC-1).
 *
 * @param number counted within the committee, from 1
 * @param supersededBy number of the decision that took its place
 * @param reason why it was withdrawn
 */
public record DecisionLine(
        UUID id,
        int version,
        UUID committeeId,
        int number,
        @Nullable UUID meetingId,
        @Nullable UUID agendaItemId,
        String text,
        LocalDate decidedOn,
        @Nullable LocalDate reviewOn,
        DecisionState state,
        @Nullable Integer supersededBy,
        @Nullable String reason) {

    /** Whether the committee still goes by it. */
    public boolean inForce() {
        return state.inForce();
    }
}
