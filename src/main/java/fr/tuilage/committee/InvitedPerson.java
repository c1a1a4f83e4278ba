package fr.tuilage.committee;

import java.util.UUID;

/**
 * Somebody named by mail address.
 *
 * @param known whether the address was known before: who is new gets the invitation and no second mail
 */
record InvitedPerson(UUID id, boolean known) {}
