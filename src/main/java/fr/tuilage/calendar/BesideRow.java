package fr.tuilage.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of another year of the committee, or one of another committee with somebody who sits in both. */
record BesideRow(PlannedSession session, @Nullable UUID personId) {}
