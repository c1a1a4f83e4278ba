package fr.tuilage.identity;

import java.util.UUID;

/** Told, in the same transaction, that a person has another name: implemented by the modules that keep it elsewhere. */
public interface NameFollower {

    /** {@link PersonService} tells the new name already. */
    void renamed(UUID personId);
}
