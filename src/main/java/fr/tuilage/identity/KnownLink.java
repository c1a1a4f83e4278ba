package fr.tuilage.identity;

/** A personal link and whose it is. */
record KnownLink(ActLink link, Person person) {}
