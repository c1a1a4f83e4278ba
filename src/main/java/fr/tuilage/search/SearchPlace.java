package fr.tuilage.search;

import java.util.UUID;

/** A committee by which results can be filtered. */
public record SearchPlace(UUID id, String name) {}
