package fr.tuilage.file;

import java.util.UUID;

/** A content as it was when somebody began to work on it. */
record Turn(UUID id, String sha256, TextState state, int attempts, ContentFacts facts) {}
