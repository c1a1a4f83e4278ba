package fr.tuilage.mail;

/** Where a mail of the outbox stands. */
public enum MailState {
    WAITING,
    SENT,
    /** Given up: refused for good, or tried too often. */
    FAILED
}
