package fr.tuilage.meeting;

/** What became of an item when the meeting closed: nothing disappears (MEET-6). */
public enum ItemFate {
    DEALT_WITH,
    DECIDED,
    /** Comes back by itself; the default for what was not reached. */
    CONTINUED,
    /** Put off on purpose; comes back by itself. */
    POSTPONED,
    /** Will not come back; says why in a word. */
    DROPPED;

    /** Whether the item comes back at the next meeting. */
    public boolean comesBack() {
        return this == CONTINUED || this == POSTPONED;
    }
}
