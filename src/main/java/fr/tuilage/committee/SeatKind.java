package fr.tuilage.committee;

/** Who a seat is held for (SEAT-1). */
public enum SeatKind {
    ORGANISATION,
    PEOPLE_CONCERNED,
    /** Facilitates or supervises: has no voice in a count, and is not a pair to complete. */
    THIRD_PARTY
}
