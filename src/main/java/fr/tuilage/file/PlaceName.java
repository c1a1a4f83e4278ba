package fr.tuilage.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document belongs to, in a few words.
 *
 * @param key of the translations, with the day as its argument where there is one
 * @param path address of its page, without the first slash
 */
public record PlaceName(String key, @Nullable LocalDate on, String path) {}
