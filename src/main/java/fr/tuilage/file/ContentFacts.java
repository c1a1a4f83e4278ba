package fr.tuilage.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a content says of itself.
 *
 * @param mediaType by what is in it, never by its name
 * @param language ISO 639-1
 * @param writtenOn when it was last changed, by its own account
 */
public record ContentFacts(
        String mediaType,
        @Nullable String title,
        @Nullable String author,
        @Nullable String language,
        @Nullable Integer pages,
        @Nullable LocalDate writtenOn) {

    /** A content of which only the type is known. */
    public static ContentFacts of(String mediaType) {
        return new ContentFacts(mediaType, null, null, null, null, null);
    }
}
