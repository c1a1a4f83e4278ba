package fr.tuilage.calendar;

import fr.tuilage.committee.HalfHolder;
import org.jspecify.annotations.Nullable;

/** Somebody who holds a half, beside one of the commitments that bind them; alone where none does. */
record HolderRow(HalfHolder holder, @Nullable WeeklyCommitment commitment) {}
