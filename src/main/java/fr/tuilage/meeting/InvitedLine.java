package fr.tuilage.meeting;

import java.util.UUID;

/**
 * Somebody who is invited to a meeting, as its committee reads it: never the address (ID-3).
 *
 * @param quality as what they are invited
 */
public record InvitedLine(UUID id, int version, String name, String quality) {

    /** Whether a line of the attendance speaks of this person (MEET-8). */
    public boolean isNotedAs(GuestLine guest) {
        return name.equals(guest.name()) && quality.equals(guest.quality());
    }
}
