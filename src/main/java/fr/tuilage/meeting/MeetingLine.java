package fr.tuilage.meeting;

import fr.tuilage.calendar.SessionDetails;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is listed.
 *
 * @param hostSeatId the seat that receives, when the place rotates
 * @param minuteTakerSeatId the seat whose turn it is to take the minutes
 */
public record MeetingLine(
        UUID id,
        MeetingState state,
        SessionDetails session,
        @Nullable UUID hostSeatId,
        @Nullable UUID minuteTakerSeatId) {}
