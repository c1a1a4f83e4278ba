package fr.tuilage.search;

/** What an entry is; people filter by it (DOC-2). */
public enum EntryKind {
    DOCUMENT,
    MINUTES,
    DECISION,
    ACTION,
    PERSON,
    ORGANISATION,
    COMMITTEE;

    /** Key of the translations. */
    public String key() {
        return "search.kind." + name();
    }
}
