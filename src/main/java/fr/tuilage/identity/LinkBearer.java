package fr.tuilage.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Whoever came by a personal link that works: all that the act may go by.
 *
 * @param person whose link it is, whoever holds it
 * @param subjectId what the link is about
 * @param until when the link ends
 */
public record LinkBearer(PersonLine person, UUID subjectId, Instant until) {}
