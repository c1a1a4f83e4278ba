package fr.tuilage.minutes;

import java.time.Instant;

/** What became of a save: either it is stored, or somebody else wrote in between and nothing was overwritten (MIN-3). */
public sealed interface SaveOutcome {

    /** The text is stored. */
    record Saved(int revision, Instant savedAt) implements SaveOutcome {}

    /**
     * Somebody else wrote in between.
     *
     * @param text what is stored
     * @param by who wrote it
     */
    record Outdated(int revision, String text, String by, Instant savedAt) implements SaveOutcome {}
}
