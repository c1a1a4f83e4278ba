package fr.tuilage.mail;

/** Where a mail of the outbox stands. */
public enum MailState {
    WAITING,
    SENT,
    /** Given up: refused for good, or tried too often. */
    FAILED,
    /** It left and came back: a bounce was found in the mailbox of returns. */
    RETURNED
}
