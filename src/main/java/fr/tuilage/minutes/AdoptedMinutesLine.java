package fr.tuilage.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adopted minutes as they stand on a shelf.
 *
 * @param on the day of the meeting
 * @param whatItChanged the line with which the meeting ended, when it has one
 */
public record AdoptedMinutesLine(
        UUID meetingId, LocalDate on, @Nullable String whatItChanged) {}
