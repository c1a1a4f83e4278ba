package fr.tuilage.identity;

import fr.tuilage.base.Texts;
import fr.tuilage.base.Translations;
import java.util.Locale;

/** A person as typed: names of one line, the address in lower case, one of the offered languages. */
public record PersonDraft(String givenName, String familyName, String email, Locale locale) {

    static final int NAME_MAXIMUM = 100;

    /** Refuses with a sentence what is missing, too long or no address. */
    public PersonDraft {
        givenName = name("identity.field.given-name", givenName);
        familyName = name("identity.field.family-name", familyName);
        email = EmailAddress.of(email);
        locale = Translations.nearest(locale);
    }

    static String name(String labelKey, String typed) {
        return Texts.required(labelKey, typed, NAME_MAXIMUM).replaceAll("\\s+", " ");
    }
}
