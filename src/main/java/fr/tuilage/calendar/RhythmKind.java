package fr.tuilage.calendar;

/** The two kinds of {@link Rhythm}, as they are stored. */
enum RhythmKind {
    WEEKS,
    MONTHS
}
