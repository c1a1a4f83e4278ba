package fr.tuilage.committee;

/** One of the two halves of a seat, equal in rights (SEAT-1). */
public enum SeatHalf {
    MANAGER,
    FIELD_WORKER
}
