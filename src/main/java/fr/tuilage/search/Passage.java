package fr.tuilage.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text in which something was found.
 *
 * @param page on which it stands, from 1; null where the text has no pages
 */
public record Passage(List<TextPart> parts, @Nullable Integer page) {

    Passage onPage(int number) {
        return new Passage(parts, number);
    }

    /** The pieces in one. */
    public String plain() {
        return TextPart.plain(parts);
    }
}
