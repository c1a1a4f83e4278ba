package fr.tuilage.identity;

import fr.tuilage.base.RuleViolation;
import fr.tuilage.base.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who works here: invited, then with a password of their own; disabled rather than deleted. */
@Entity
class Person extends StoredEntity {

    @Column(nullable = false)
    private String givenName;

    @Column(nullable = false)
    private String familyName;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private Locale locale;

    @Column
    private @Nullable String passwordHash;

    @Column(nullable = false)
    private boolean administrator;

    @Column
    private @Nullable Instant disabledAt;

    /** Grows whenever what a session was opened with no longer holds: password, role, access. */
    @Column(nullable = false)
    private int credentialsVersion;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    protected Person() {}

    Person(PersonDraft draft, Instant now) {
        this.givenName = draft.givenName();
        this.familyName = draft.familyName();
        this.email = draft.email();
        this.locale = draft.locale();
        this.createdAt = now;
    }

    void rename(String newGivenName, String newFamilyName) {
        givenName = PersonDraft.name("identity.field.given-name", newGivenName);
        familyName = PersonDraft.name("identity.field.family-name", newFamilyName);
    }

    void read(Locale language) {
        locale = language;
    }

    /** Replaces the password; every session opened with the old one ends. */
    void password(String hash) {
        passwordHash = hash;
        credentialsVersion++;
    }

    /** The same password under a stronger hash: sessions stay. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void administrate(boolean granted) {
        if (granted != administrator) {
            administrator = granted;
            credentialsVersion++;
        }
    }

    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
            credentialsVersion++;
        }
    }

    void enable() {
        disabledAt = null;
    }

    /**
     * Refuses what a closed account may not receive.
     *
     * @throws RuleViolation when an administrator closed this account
     */
    void requireEnabled() {
        if (disabledAt != null) {
            throw new RuleViolation("refusal.identity.person-disabled");
        }
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    String email() {
        return email;
    }

    Locale locale() {
        return locale;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    int credentialsVersion() {
        return credentialsVersion;
    }

    PersonLine line() {
        return new PersonLine(id(), givenName, familyName, email, locale);
    }

    SignedInPerson signedIn() {
        return new SignedInPerson(id(), email, administrator);
    }
}
