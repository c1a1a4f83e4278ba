package fr.tuilage.search;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for (DOC-2).
 *
 * @param text words; several in quotation marks stand beside each other; the last one may be unfinished
 * @param kinds only these, or all when empty
 * @param scopeId only what belongs to this committee
 * @param year only what is of this year
 * @param page from 0
 */
public record SearchQuery(
        String text,
        Set<EntryKind> kinds,
        @Nullable UUID scopeId,
        @Nullable Integer year,
        int page) {

    public SearchQuery {
        kinds = Set.copyOf(kinds);
    }

    /** Whatever is found by these words. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Set.of(), null, null, 0);
    }

    /** Whether less is looked for than there may be. */
    public boolean filtered() {
        return !kinds.isEmpty() || scopeId != null || year != null;
    }

    /** The same, of these kinds only; of all when empty. */
    public SearchQuery of(Set<EntryKind> otherKinds) {
        return new SearchQuery(text, otherKinds, scopeId, year, 0);
    }

    /** The same, in this committee only; everywhere for null. */
    public SearchQuery in(@Nullable UUID otherScopeId) {
        return new SearchQuery(text, kinds, otherScopeId, year, 0);
    }

    /** The same, of this year only; of any for null. */
    public SearchQuery ofYear(@Nullable Integer otherYear) {
        return new SearchQuery(text, kinds, scopeId, otherYear, 0);
    }

    /** The same on another page, from 0. */
    public SearchQuery onPage(int otherPage) {
        return new SearchQuery(text, kinds, scopeId, year, otherPage);
    }
}
