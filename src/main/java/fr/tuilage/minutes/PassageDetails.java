package fr.tuilage.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage as it is read.
 *
 * @param revision grows with every save of another text
 * @param fieldId the open field that it was typed in
 * @param fieldTurn the save of that field
 */
public record PassageDetails(
        UUID agendaItemId,
        PassageKind kind,
        String text,
        int revision,
        Instant savedAt,
        @Nullable UUID fieldId,
        int fieldTurn) {}
