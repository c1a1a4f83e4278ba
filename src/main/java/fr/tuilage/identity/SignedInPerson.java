package fr.tuilage.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What the session remembers of the person who signed in. */
public record SignedInPerson(UUID id, String email, boolean administrator) implements Principal, Serializable {

    @Override
    public String getName() {
        return email;
    }
}
