package fr.tuilage.identity;

/** One's own account to look at and to change. */
public record AccountDetails(int version, String givenName, String familyName, String email) {}
