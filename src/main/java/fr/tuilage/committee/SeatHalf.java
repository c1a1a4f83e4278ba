package fr.tuilage.committee;

/** One of the two halves of a seat, equal in rights (SEAT-1). */
public enum SeatHalf {
    MANAGER,
    FIELD_WORKER;

    public SeatHalf other() {
        return this == MANAGER ? FIELD_WORKER : MANAGER;
    }
}
