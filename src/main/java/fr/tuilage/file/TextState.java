package fr.tuilage.file;

/** What became of a content's text. */
public enum TextState {
    /** Kept, and given to nobody until the virus scanner has looked at it. */
    QUARANTINED,
    /** Its turn to be read will come. */
    WAITING,
    /** Read: it is found by its words. */
    READ,
    /** Kept as it is; the reason says why it has no text. */
    WITHOUT_TEXT,
    /** Hostile: given to nobody. */
    REFUSED;

    /** Whether those who may see the document get its content. */
    public boolean isGiven() {
        return switch (this) {
            case WAITING, READ, WITHOUT_TEXT -> true;
            case QUARANTINED, REFUSED -> false;
        };
    }
}
