package fr.tuilage.identity;

/** What an invited person fills in: the name as it should read, and a password. */
public record InvitationAnswer(String givenName, String familyName, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "InvitationAnswer";
    }
}
