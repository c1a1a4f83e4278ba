package fr.tuilage.identity;

import java.io.Serializable;

/** With which state of the account a session was opened: when the account moves on, the session ends. */
final class SessionOpening implements Serializable {

    private volatile int credentialsVersion;

    SessionOpening(int credentialsVersion) {
        this.credentialsVersion = credentialsVersion;
    }

    int credentialsVersion() {
        return credentialsVersion;
    }

    /** Whoever changes their own password stays in the session they do it in. */
    void renew(int version) {
        credentialsVersion = version;
    }
}
