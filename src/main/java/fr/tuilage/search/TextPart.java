package fr.tuilage.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a title or of a passage.
 *
 * @param hit whether it is what was looked for
 */
public record TextPart(String text, boolean hit) {

    /** The pieces in one. */
    public static String plain(List<TextPart> parts) {
        return parts.stream().map(TextPart::text).collect(Collectors.joining());
    }
}
