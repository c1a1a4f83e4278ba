package fr.tuilage.mail;

/** Why a mail did not leave. */
public enum MailTrouble {
    /** The server says for good that nobody has this address. */
    ADDRESS_REFUSED,
    /** The server says for good that it does not take this mail. */
    MAIL_REFUSED,
    /** The server asks to come back, or the connection broke while the mail was handed over. */
    LATER,
    /** The mail could not be put together. */
    BROKEN;

    /** Whether another attempt would end the same. */
    boolean isFinal() {
        return this == ADDRESS_REFUSED || this == MAIL_REFUSED;
    }
}
