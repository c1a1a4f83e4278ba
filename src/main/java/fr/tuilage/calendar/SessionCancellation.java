package fr.tuilage.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One published session that will not be held (CAL-5).
 *
 * @param version of the session that was seen
 * @param reason needed: it is sent to everybody and stays with the date
 */
public record SessionCancellation(
        UUID sessionId, int version, @Nullable String reason) {}
