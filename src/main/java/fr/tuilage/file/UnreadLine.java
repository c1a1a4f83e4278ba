package fr.tuilage.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content whose text is not found: it waits, or has none. Nothing in it tells what the document is about (ID-2).
 *
 * @param committees names of those that have it
 * @param reason key of why it has no text
 */
public record UnreadLine(
        UUID id,
        String mediaType,
        long size,
        String committees,
        TextState state,
        @Nullable String reason,
        int attempts,
        Instant receivedAt) {}
