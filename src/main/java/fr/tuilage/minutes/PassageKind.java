package fr.tuilage.minutes;

/** What a passage keeps of an item (MIN-2). */
public enum PassageKind {
    /** What was said. */
    EXCHANGE,
    AGREEMENT,
    /** A point of disagreement, which may stay open. */
    DISSENT
}
