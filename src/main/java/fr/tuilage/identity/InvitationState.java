package fr.tuilage.identity;

/** What a link in a mail is worth now; an unknown one and a mistyped one are the same. */
public enum InvitationState {
    OPEN,
    EXPIRED,
    USED,
    UNKNOWN
}
