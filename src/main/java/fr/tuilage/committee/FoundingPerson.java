package fr.tuilage.committee;

import fr.tuilage.identity.PersonDraft;
import java.util.Locale;

/** Somebody invited by mail, exactly as typed; without anything typed the half stays vacant. */
public record FoundingPerson(String email, String givenName, String familyName) {

    /** Nobody. */
    public static final FoundingPerson NOBODY = new FoundingPerson("", "", "");

    public boolean isEmpty() {
        return email.isBlank() && givenName.isBlank() && familyName.isBlank();
    }

    PersonDraft draft(Locale language) {
        return new PersonDraft(givenName, familyName, email, language);
    }

    String address() {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
