package fr.tuilage.file.extraction;

import java.util.Locale;

/** Why a file was refused, or is kept without all of its text (DOC-3). */
public enum Reason {
    EMPTY(Outcome.REFUSED),
    BOMB(Outcome.REFUSED),
    VIRUS(Outcome.REFUSED),
    NOT_SCANNED(Outcome.QUARANTINED),
    ENCRYPTED(Outcome.WITHOUT_TEXT),
    BROKEN(Outcome.WITHOUT_TEXT),
    TOO_MANY_PARTS(Outcome.WITHOUT_TEXT),
    ARCHIVE_TOO_LONG(Outcome.WITHOUT_TEXT),
    TOO_HEAVY(Outcome.WITHOUT_TEXT),
    TOOK_TOO_LONG(Outcome.WITHOUT_TEXT),
    GAVE_UP(Outcome.WITHOUT_TEXT),
    NOT_AS_NAMED(Outcome.WITHOUT_TEXT),
    PROGRAM(Outcome.WITHOUT_TEXT),
    TOO_MANY_PIXELS(Outcome.WITHOUT_TEXT),
    PICTURE(Outcome.WITHOUT_TEXT),
    NOTHING_TO_READ(Outcome.WITHOUT_TEXT),
    TOO_LONG(Outcome.READ),
    PARTS_LEFT_OUT(Outcome.READ);

    private final Outcome outcome;

    Reason(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What becomes of the file. */
    public Outcome outcome() {
        return outcome;
    }

    /** Key of the sentence that says it. */
    public String key() {
        return "file.reason." + word();
    }

    /** As a child says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
