package fr.tuilage.calendar;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What belongs into one feed at this moment.
 *
 * @param committee the name of the committee whose feed it is; null for a person's own
 * @param names of the committees, those of single sessions too
 * @param own the committees of which all sessions are told
 * @param single sessions that are told by themselves
 * @param seats whose duties are told as the reader's
 * @param zone in which an empty calendar stands
 */
record FeedScope(
        Locale locale,
        @Nullable String committee,
        SortedMap<UUID, String> names,
        SortedSet<UUID> own,
        SortedSet<UUID> single,
        SortedSet<UUID> seats,
        ZoneId zone) {

    /** For a list that the database asks not to be empty. */
    private static final List<UUID> NONE = List.of(new UUID(0, 0));

    boolean isEmpty() {
        return names.isEmpty();
    }

    Collection<UUID> ownOrNone() {
        return own.isEmpty() ? NONE : own;
    }

    Collection<UUID> singleOrNone() {
        return single.isEmpty() ? NONE : single;
    }

    Set<UUID> all() {
        return names.keySet();
    }

    Collection<UUID> seatsOrNone() {
        return seats.isEmpty() ? NONE : seats;
    }
}
