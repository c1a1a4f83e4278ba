package fr.tuilage.calendar;

/** Why a date does not suit (CAL-2). */
public enum ObstacleKind {
    WEEKEND(true),
    PUBLIC_HOLIDAY(true),
    /** Another year of the committee has a meeting then: two of them may overlap, see {@link YearLocks}. */
    DAY_TAKEN(true),
    SCHOOL_HOLIDAY(false),
    BRIDGE_DAY(false),
    AUGUST(false),
    SOMEONE_BUSY(false),
    NEXT_TO_ANOTHER(false);

    private final boolean forbidden;

    ObstacleKind(boolean forbidden) {
        this.forbidden = forbidden;
    }

    /** Whether no session may ever stand on such a day, not even by hand. */
    public boolean forbidden() {
        return forbidden;
    }
}
