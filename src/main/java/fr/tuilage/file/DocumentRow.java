package fr.tuilage.file;

/** A document with one of its versions and what that holds: one row of a list. */
record DocumentRow(Document document, DocumentVersion version, Content content) {}
