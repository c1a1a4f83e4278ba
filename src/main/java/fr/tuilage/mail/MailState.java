package fr.tuilage.mail;

/** Where a mail of the outbox stands. */
public enum MailState {
    WAITING,
    SENT,
    FAILED
}
