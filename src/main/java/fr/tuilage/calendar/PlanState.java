package fr.tuilage.calendar;

/** A year is drawn up among the coordination, may be asked about, then stands for everybody (CAL-4; consultation can be skipped). */
public enum PlanState {
    DRAFT,
    /** Members see the dates and say whether they can; the coordination still moves them. */
    CONSULTATION,
    PUBLISHED
}
