package fr.tuilage.search;

import java.util.UUID;

/**
 * The door for modules that let something be found. They have checked who acts; the entry is written in their
 * transaction, with what it speaks of or not at all.
 */
public interface SearchFeed {

    /** Lets it be found, or replaces what is found by this kind and source. */
    void put(SearchEntryDraft draft);

    /** It is found no more; nothing happens when it was not. */
    void remove(EntryKind kind, UUID sourceId);
}
