package fr.tuilage.calendar;

/**
 * A secret calendar address on the one occasion on which it is known: after it was made.
 *
 * @param https to be pasted into a program
 */
public record IssuedAddress(String https) {

    /** The same as a link that programs for calendars open. */
    public String webcal() {
        return https.replaceFirst("^https?://", "webcal://");
    }

    /** Nothing of the secret where records are written down. */
    @Override
    public String toString() {
        return "IssuedAddress";
    }
}
