package fr.tuilage.consultation;

/** What a half of a seat says of a date; nothing is said until it answers. */
public enum Reply {
    POSSIBLE,
    IMPOSSIBLE
}
