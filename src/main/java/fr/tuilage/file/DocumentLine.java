package fr.tuilage.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list, with the version that is shown.
 *
 * @param version of the document, for its next change
 * @param number of the version that is shown, from 1
 * @param size in bytes
 * @param reason key of why it has no text, or is given to nobody
 * @param mayChange whether the person who reads may rename or remove it
 */
public record DocumentLine(
        UUID id,
        int version,
        String name,
        int number,
        long size,
        ContentFacts facts,
        TextState state,
        @Nullable String reason,
        boolean preview,
        PlaceName place,
        String addedBy,
        LocalDate addedOn,
        boolean mayChange) {

    /** Where the content is fetched. */
    public String address() {
        return DocumentEndpoint.address(id, number);
    }
}
