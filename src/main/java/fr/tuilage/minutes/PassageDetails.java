package fr.tuilage.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * A passage as it is read.
 *
 * @param revision grows with every save of another text
 */
public record PassageDetails(UUID agendaItemId, PassageKind kind, String text, int revision, Instant savedAt) {}
