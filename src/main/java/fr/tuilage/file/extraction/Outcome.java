package fr.tuilage.file.extraction;

/** What becomes of a file once it has been looked at. */
public enum Outcome {
    /** Kept and found by its text. */
    READ,
    /** Kept, but found by its name only. */
    WITHOUT_TEXT,
    /** Not to be given to anybody. */
    REFUSED,
    /** Not to be given to anybody until the virus scanner has looked at it. */
    QUARANTINED
}
