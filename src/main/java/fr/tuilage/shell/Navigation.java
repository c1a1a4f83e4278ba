package fr.tuilage.shell;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom and where navigation entries are asked.
 *
 * @param scopeId the scope of the current page, or the one last visited; null when the person has none
 */
public record Navigation(@Nullable UUID scopeId) {}
