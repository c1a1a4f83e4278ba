package fr.tuilage.calendar;

import java.util.UUID;

/** A year that is drawn up and not yet published. */
record DraftYear(UUID committeeId, int year) {}
