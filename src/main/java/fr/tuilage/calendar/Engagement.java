package fr.tuilage.calendar;

import java.util.UUID;

/** Somebody sits at a session elsewhere: for reckoning only. */
record Engagement(UUID personId, PlannedSession session) {}
