package fr.tuilage.committee;

/** A setting of a committee whose changes are dated (COM-1). */
public enum CommitteeSetting {
    NAME,
    TERRITORY,
    LEVEL,
    TIME_ZONE,
    SCHOOL_ZONE,
    PUBLIC_HOLIDAYS,
    PURPOSE,
    TERM,
    WAYS_OF_WORKING,
    QUORUM
}
