package fr.tuilage.file;

import fr.tuilage.search.Audience;
import java.util.Set;
import java.util.UUID;

/**
 * Where a document is, and who sees it.
 *
 * @param scopeId the committee, whose quota it counts for
 * @param path address of the page on which it stands, without the first slash
 */
public record DocumentPlace(UUID scopeId, Set<Audience> audiences, String path) {

    public DocumentPlace {
        audiences = Set.copyOf(audiences);
    }
}
