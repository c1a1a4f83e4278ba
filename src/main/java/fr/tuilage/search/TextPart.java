package fr.tuilage.search;

/**
 * A piece of a title or of a passage.
 *
 * @param hit whether it is what was looked for
 */
public record TextPart(String text, boolean hit) {}
