package fr.tuilage.meeting;

/** Where a meeting stands (MEET-1). */
public enum MeetingState {
    PLANNED,
    CONVENED,
    IN_SESSION,
    CLOSED,
    CANCELLED;

    /** Whether the agenda may still be prepared. */
    public boolean beforeSession() {
        return this == PLANNED || this == CONVENED;
    }

    /** Whether it was or is held: attendance and minutes exist. */
    public boolean held() {
        return this == IN_SESSION || this == CLOSED;
    }
}
