package fr.tuilage.committee;

/** How far a committee's work reaches (COM-1). */
public enum CommitteeLevel {
    LOCAL,
    DEPARTMENTAL,
    REGIONAL,
    NATIONAL
}
