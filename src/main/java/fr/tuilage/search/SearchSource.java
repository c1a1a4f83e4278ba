package fr.tuilage.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/**
 * Things of a module that are found. It feeds each when it changes; when the index is made anew it is asked for all of them,
 * also for those that were stored before there was a search (DOC-2).
 */
public interface SearchSource {

    /** The next ids of what may be found, in the order of the database; empty when none is left. */
    List<UUID> idsAfter(UUID after, Limit some);

    /** Feeds these again, in the transaction of the caller. Nobody acts: it asks for no right. */
    void feed(Collection<UUID> ids);
}
