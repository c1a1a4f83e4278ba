package fr.tuilage.audit;

import java.util.Optional;
import java.util.UUID;

/** Who acts now: implemented by the module that knows who signed in. */
public interface Actor {

    /** The person who acts, or empty for the application itself. */
    Optional<UUID> personId();
}
