package fr.tuilage.calendar;

import org.jspecify.annotations.Nullable;

/** A date beside the plan of its year; without one where no date was possible. */
record DateOfYear(YearPlan plan, @Nullable PlannedSession session) {}
