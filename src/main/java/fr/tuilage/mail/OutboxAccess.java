package fr.tuilage.mail;

/** Who may look into the outbox: implemented by the module that knows people (ID-2). */
public interface OutboxAccess {

    /** Refuses whoever does not administer the installation. */
    void requireAdministrator();

    /** Whether the person who asks administers the installation. */
    boolean isAdministrator();

    /** Refuses whoever is not signed in. */
    void requireSignedIn();
}
