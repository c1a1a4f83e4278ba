package fr.tuilage.committee;

/** What a committee does together; several at once are possible (COM-1). */
public enum WayOfWorking {
    SITUATIONS,
    PRACTICE_EXCHANGE,
    ACTION_RESEARCH
}
