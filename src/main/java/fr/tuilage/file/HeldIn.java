package fr.tuilage.file;

import java.util.UUID;

/** A content, and a committee that has a document with it. */
record HeldIn(UUID contentId, UUID scopeId) {}
