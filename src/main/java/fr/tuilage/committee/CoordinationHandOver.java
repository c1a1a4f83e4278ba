package fr.tuilage.committee;

import fr.tuilage.identity.PersonDraft;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The coordination given to another organisation (COM-3).
 *
 * @param person who will coordinate for it, invited when new
 * @param from the first day; whoever coordinates until then does so until the day before
 */
public record CoordinationHandOver(UUID committeeId, UUID organisationId, PersonDraft person, LocalDate from) {}
