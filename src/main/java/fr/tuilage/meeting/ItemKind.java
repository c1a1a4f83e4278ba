package fr.tuilage.meeting;

/** What an item of the agenda is for (MEET-3). */
public enum ItemKind {
    INFORMATION,
    DECISION,
    /** News of the organisations: staff, schemes, changes. */
    NEWS,
    /** Presentation of an organisation. */
    PRESENTATION,
    /** Training or common language. */
    TRAINING,
    FEEDBACK_ROUND,
    ACTION_REVIEW,
    FREE
}
