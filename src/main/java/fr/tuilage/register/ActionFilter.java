package fr.tuilage.register;

/** Which actions a list shows. */
public enum ActionFilter {
    OPEN,
    LATE,
    ALL
}
