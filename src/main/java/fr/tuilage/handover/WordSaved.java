package fr.tuilage.handover;

import java.time.Instant;

/** A word that is kept, or taken back ({@link WordDraft#NONE}), and since when. */
public record WordSaved(int version, Instant at) {}
