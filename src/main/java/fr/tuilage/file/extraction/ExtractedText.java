package fr.tuilage.file.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file brought.
 *
 * @param reason why there is no text, or only its beginning; absent when all was read
 * @param text pages are separated by a form feed where the file has pages
 * @param mediaType by content, without parameters
 * @param language two letters
 */
public record ExtractedText(
        Outcome outcome,
        @Nullable Reason reason,
        String text,
        String mediaType,
        @Nullable String title,
        @Nullable String author,
        @Nullable String language,
        @Nullable Integer pages,
        @Nullable LocalDate writtenOn) {

    /** A file that is refused, or kept without its text. */
    static ExtractedText without(Reason reason, String mediaType) {
        return new ExtractedText(reason.outcome(), reason, "", mediaType, null, null, null, null, null);
    }

    /** Without what was read. */
    @Override
    public String toString() {
        return "ExtractedText[" + outcome + ", " + reason + ", " + mediaType + ", " + text.length() + " characters]";
    }
}
