package fr.tuilage.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text in which something was found.
 *
 * @param page on which it stands, from 1; null where the text has no pages
 */
public record Passage(List<TextPart> parts, @Nullable Integer page) {

    private static final int BEGINNING = 5;

    Passage onPage(int number) {
        return new Passage(parts, number);
    }

    /** How many different words that were looked for it holds; forms of one word begin alike. */
    long differentWords() {
        return parts.stream()
                .filter(TextPart::hit)
                .map(part -> part.text().toLowerCase(Locale.FRENCH))
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .distinct()
                .count();
    }

    /** The pieces in one. */
    public String plain() {
        return TextPart.plain(parts);
    }
}
