package fr.tuilage.calendar;

/** A year is drawn up among the coordination, then stands for everybody (CAL-4; consultation can be skipped). */
public enum PlanState {
    DRAFT,
    PUBLISHED
}
