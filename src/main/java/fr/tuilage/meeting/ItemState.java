package fr.tuilage.meeting;

/** Whether an item stands on the agenda. */
public enum ItemState {
    /** Proposed by a member; the coordination has not placed it yet. */
    PROPOSED,
    ACCEPTED,
    /** Taken out; kept so that it can be put back. */
    REMOVED
}
