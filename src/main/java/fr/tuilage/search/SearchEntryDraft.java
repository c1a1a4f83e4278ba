package fr.tuilage.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module lets be found. An entry is known by its kind and its source.
 *
 * @param scopeId the committee it belongs to, by which results are filtered
 * @param audiences who may find it; whoever belongs to one of them
 * @param title one longer than 300 characters is cut, and found as a part of the text
 * @param text what is searched and shown as passages; may be empty
 * @param on the date that is shown, and by whose year results are filtered
 * @param from found from this day on
 * @param until found until this day, included
 * @param path address of the page that shows it, without the first slash
 */
public record SearchEntryDraft(
        EntryKind kind,
        UUID sourceId,
        UUID scopeId,
        Set<Audience> audiences,
        String title,
        String text,
        @Nullable LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String path) {

    public SearchEntryDraft {
        audiences = Set.copyOf(audiences);
    }
}
