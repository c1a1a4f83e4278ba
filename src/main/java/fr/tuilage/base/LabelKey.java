package fr.tuilage.base;

/**
 * The name of a field as an argument of a refusal: a key, put into words only when the reader's language is known.
 *
 * @param key key of the translations, such as {@code committee.field.name}
 */
public record LabelKey(String key) {}
