package fr.tuilage.rota;

/** How a turn came to another seat than the one it was assigned to. */
public enum TurnChange {
    /** The two seats agreed (ROTA-5). */
    SWAPPED,
    /** The seat on duty was absent on the day (ROTA-5). */
    STOOD_IN,
    /** A seat that owes a turn announced to attend (ROTA-5). */
    CLAIMED,
    /** The year changed, or a seat is exempt (ROTA-4, ROTA-6). */
    MENDED;

    /** Whether people agreed on it: then a mending leaves it alone. */
    boolean agreed() {
        return this != MENDED;
    }
}
