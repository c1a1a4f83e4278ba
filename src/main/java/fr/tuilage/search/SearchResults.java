package fr.tuilage.search;

import java.util.List;
import java.util.Map;

/**
 * A page of what was found.
 *
 * @param total how much was found in all
 * @param page the page that these hits are on, from 0; the last one when the one asked for is behind it
 * @param byKind how much there is of each kind, whichever is chosen
 * @param byYear the same by year, the latest first
 * @param places where the person may find something, by name
 */
public record SearchResults(
        long total,
        int page,
        List<SearchHit> hits,
        Map<EntryKind, Long> byKind,
        Map<Integer, Long> byYear,
        List<SearchPlace> places) {

    /** How many hits a page has. */
    public static final int PAGE_SIZE = 20;

    /** How many pages there are. */
    public int pages() {
        return Math.toIntExact(Math.min(SearchService.LAST_PAGE + 1L, (total + PAGE_SIZE - 1) / PAGE_SIZE));
    }
}
