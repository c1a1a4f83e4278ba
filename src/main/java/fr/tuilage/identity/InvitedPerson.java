package fr.tuilage.identity;

import java.util.UUID;

/**
 * Somebody named by mail address.
 *
 * @param invited whether the invitation left: whoever has a password gets none, and is told in another way
 */
public record InvitedPerson(UUID id, boolean invited) {

    /** Somebody who is chosen among those who are known. */
    public static InvitedPerson known(UUID id) {
        return new InvitedPerson(id, false);
    }
}
