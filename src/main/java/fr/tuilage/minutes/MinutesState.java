package fr.tuilage.minutes;

/** Where minutes stand (MIN-1). */
public enum MinutesState {
    DRAFT,
    /** Locked and hashed; nothing changes them any more. */
    ADOPTED
}
