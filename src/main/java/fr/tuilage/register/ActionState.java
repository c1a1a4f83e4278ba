package fr.tuilage.register;

/** What became of an action; that it is late is derived, never stored (DEC-2). */
public enum ActionState {
    OPEN,
    DONE,
    CANCELLED
}
