package fr.tuilage.calendar;

/**
 * What the event of a session says in calendars, in the reader's language.
 *
 * @param summary a neutral title; no situation, no name of a person spoken about
 * @param description more of it; empty for none
 * @param place see {@link SessionPlaces}
 */
public record EventText(String summary, String description, String place) {}
