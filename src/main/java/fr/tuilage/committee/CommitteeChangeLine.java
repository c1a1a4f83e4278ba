package fr.tuilage.committee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dated change of a committee's settings (COM-1).
 *
 * @param personName who changed it, or null for the application itself
 * @param before what it was: a text as typed, a name in code for a choice, a date as {@code 2027-12-31}
 */
public record CommitteeChangeLine(
        Instant at,
        @Nullable String personName,
        CommitteeSetting setting,
        @Nullable String before,
        @Nullable String after) {}
