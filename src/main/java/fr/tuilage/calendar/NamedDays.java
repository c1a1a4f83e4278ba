package fr.tuilage.calendar;

/** A holiday with the key of its name: {@code ascension-day}, {@code hiver}. */
public record NamedDays(String name, DateRange days) {}
