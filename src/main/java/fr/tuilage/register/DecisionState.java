package fr.tuilage.register;

/** What became of a decision (DEC-1). */
public enum DecisionState {
    ACTIVE,
    /** Taken up again and kept, perhaps with another review date. */
    REVISITED,
    SUPERSEDED,
    WITHDRAWN;

    /** Whether the committee still goes by it. */
    public boolean inForce() {
        return this == ACTIVE || this == REVISITED;
    }
}
