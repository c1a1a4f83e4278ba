package fr.tuilage.meeting;

/** An item that places itself on every agenda and can be taken out (MEET-5). */
public enum StandingItem {
    ACTION_REVIEW(ItemKind.ACTION_REVIEW, 15),
    FEEDBACK_ROUND(ItemKind.FEEDBACK_ROUND, 15),
    /** The next date and the next duties. */
    NEXT_DATE(ItemKind.INFORMATION, 5),
    /** The two lines of OBJ-4: what the meeting changed, and what is missing. */
    CLOSING_LINES(ItemKind.FREE, 5);

    private final ItemKind kind;
    private final int minutes;

    StandingItem(ItemKind kind, int minutes) {
        this.kind = kind;
        this.minutes = minutes;
    }

    ItemKind kind() {
        return kind;
    }

    int minutes() {
        return minutes;
    }

    /** Whether it ends the meeting: what comes in between is placed before it. */
    boolean closing() {
        return this == NEXT_DATE || this == CLOSING_LINES;
    }
}
