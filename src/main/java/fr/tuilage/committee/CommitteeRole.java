package fr.tuilage.committee;

/** What a person is to one committee today (ID-2). */
public enum CommitteeRole {
    COORDINATION,
    /** Holds a half of a seat, or is an alternate. */
    MEMBER,
    THIRD_PARTY,
    FUNDER,
    ADMINISTRATOR
}
