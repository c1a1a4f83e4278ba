package fr.tuilage.committee;

/** Whose school holidays concern a committee (CAL-2). */
public enum SchoolZone {
    A,
    B,
    C,
    CORSICA,
    GUADELOUPE,
    MARTINIQUE,
    GUYANE,
    REUNION,
    MAYOTTE,
    SAINT_PIERRE,
    POLYNESIE,
    NOUVELLE_CALEDONIE,
    WALLIS_ET_FUTUNA
}
