package fr.tuilage.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server, from {@code MAIL_HOST}, {@code MAIL_PORT}, {@code MAIL_USER}, {@code MAIL_PASSWORD}, {@code MAIL_FROM}
 * and {@code MAIL_TLS}. Without a host, mail waits in the outbox.
 *
 * @param from address of the sender
 * @param tls how the connection is protected
 */
@ConfigurationProperties("tuilage.mail")
record MailProperties(String host, int port, String user, String password, String from, Tls tls) {

    /** How the connection to the mail server is protected. */
    enum Tls {
        /** Begins in clear and must change to TLS before anything is said; the default. */
        STARTTLS,
        /** TLS from the first byte, usually on port 465. */
        TLS,
        /** In clear: only for a mail server on the same machine or network. */
        NONE
    }

    boolean isConfigured() {
        return !host.isBlank();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailProperties[" + host + ":" + port + "]";
    }
}
