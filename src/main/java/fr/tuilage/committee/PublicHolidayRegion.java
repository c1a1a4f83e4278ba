package fr.tuilage.committee;

/** Whose public holidays concern a committee (CAL-2). */
public enum PublicHolidayRegion {
    METROPOLE,
    ALSACE_MOSELLE,
    GUADELOUPE,
    MARTINIQUE,
    GUYANE,
    REUNION,
    MAYOTTE,
    SAINT_BARTHELEMY,
    SAINT_MARTIN,
    SAINT_PIERRE_ET_MIQUELON,
    NOUVELLE_CALEDONIE,
    POLYNESIE_FRANCAISE,
    WALLIS_ET_FUTUNA
}
