package fr.tuilage.file;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How committees are called, for a page that shows nothing else of them; implemented by the module that knows them. */
public interface ScopeNames {

    /** Those that there are, whoever asks. */
    Map<UUID, String> scopeNames(Collection<UUID> scopeIds);
}
