package fr.tuilage.file.extraction.child;

import java.util.List;

/** The words of what a child answers: names of its fields, and of what may be wrong with a file. */
public final class Answer {

    public static final String TEXT = "text";
    public static final String MEDIA_TYPE = "media-type";
    public static final String TITLE = "title";
    public static final String AUTHOR = "author";
    public static final String LANGUAGE = "language";
    public static final String PAGES = "pages";
    public static final String WRITTEN_ON = "written-on";
    public static final String PIXELS = "pixels";
    public static final String PROBLEM = "problem";

    public static final String BOMB = "bomb";
    public static final String TOO_MANY_PARTS = "too-many-parts";
    public static final String ENCRYPTED = "encrypted";
    public static final String BROKEN = "broken";
    public static final String TOO_HEAVY = "too-heavy";
    public static final String TOO_LONG = "too-long";

    /** A text is cut after so many characters. */
    public static final int LONGEST_TEXT = 2_000_000;

    /** Every problem, the worst first. */
    public static final List<String> PROBLEMS = List.of(BOMB, TOO_MANY_PARTS, ENCRYPTED, TOO_HEAVY, BROKEN, TOO_LONG);

    private Answer() {}
}
