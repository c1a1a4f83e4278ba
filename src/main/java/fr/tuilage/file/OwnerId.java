package fr.tuilage.file;

import java.util.UUID;

/** What a document belongs to: the word of a {@link DocumentOwner}, and an id of the module behind it. */
public record OwnerId(String kind, UUID id) {}
