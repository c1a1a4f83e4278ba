package fr.tuilage.calendar;

/**
 * What a file has and is not taken, and why (CAL-8).
 *
 * @param description in the file's words
 * @param count how many lines say it
 */
public record HolidayLeftOut(Reason reason, String description, int count) {

    /** Why. */
    public enum Reason {
        TEACHERS,
        POPULATION,
        BACK_TO_SCHOOL,
        TOO_SHORT,
        NO_END,
        UNKNOWN_ZONE,
        PAST
    }
}
