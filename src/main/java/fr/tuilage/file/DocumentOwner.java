package fr.tuilage.file;

import fr.tuilage.base.NotFound;
import fr.tuilage.search.Audience;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a document can belong to (DOC-4); implemented by the module that knows it, collected by Spring. */
public interface DocumentOwner {

    /** The word by which its documents are kept, such as {@code committee}. */
    String kind();

    /**
     * Where its documents are, and what the person who acts may do there.
     *
     * @throws NotFound when the person may not see it
     */
    DocumentPlace place(UUID ownerId);

    /** Who finds its documents, whoever asks: for work that nobody waits for. Empty when it is gone. */
    Set<Audience> audiences(UUID ownerId);

    /** How several of them are called beside their documents; the caller has asked for the permission. */
    Map<UUID, PlaceName> names(Collection<UUID> ownerIds);
}
