package fr.tuilage.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param passages where in the text; the beginning of the text when it was found by its title alone
 * @param scopeName the committee it belongs to
 * @param path address of the page that shows it, without the first slash
 */
public record SearchHit(
        EntryKind kind,
        UUID sourceId,
        List<TextPart> title,
        List<Passage> passages,
        String scopeName,
        @Nullable LocalDate on,
        String path) {

    SearchHit with(List<Passage> told) {
        return new SearchHit(kind, sourceId, title, told, scopeName, on, path);
    }

    /** The title in one piece. */
    public String plainTitle() {
        return TextPart.plain(title);
    }
}
