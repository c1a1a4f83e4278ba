package fr.tuilage.handover;

import java.time.Instant;
import java.util.UUID;

/** A word of hand-over as it is read. */
public record WordLine(Place place, int version, String author, UUID authorId, String text, Instant writtenAt) {}
