package fr.tuilage.meeting;

/** How a half of a seat took part (MEET-8). */
public enum Presence {
    /** Nothing was noted yet. */
    UNKNOWN,
    PRESENT,
    EXCUSED,
    ABSENT,
    REPLACED;

    boolean inTheRoom() {
        return this == PRESENT || this == REPLACED;
    }
}
