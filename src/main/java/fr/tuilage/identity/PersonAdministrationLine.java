package fr.tuilage.identity;

import java.util.UUID;

/** A person in the list of administrators. */
public record PersonAdministrationLine(
        UUID id,
        int version,
        String givenName,
        String familyName,
        String email,
        boolean administrator,
        boolean disabled,
        boolean invited) {

    /** The name as it is said: given name first. */
    public String displayName() {
        return givenName + " " + familyName;
    }
}
