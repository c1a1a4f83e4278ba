package fr.tuilage.meeting;

import java.util.EnumSet;
import java.util.Set;

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
    FREE,
    /**
     * A situation, by its number alone (SIT-12). It comes onto an agenda by its own door, never by the form of the
     * other items.
     */
    SITUATION;

    /** What anybody who prepares the agenda can choose. */
    public static Set<ItemKind> offered() {
        return EnumSet.complementOf(EnumSet.of(SITUATION));
    }

    /** Under which items nothing that is written is found, not even by the readers of their committee (SIT-12). */
    public static Set<ItemKind> hidden() {
        return EnumSet.of(SITUATION);
    }
}
