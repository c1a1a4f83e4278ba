package fr.tuilage.base.ui;

import java.util.Locale;
import java.util.Optional;

/** The language that the signed-in person chose: implemented by the module that knows people. */
public interface LocalePreference {

    /** The chosen language, or empty when nobody is signed in. */
    Optional<Locale> preferred();

    /** Remembers the choice of the signed-in person; does nothing when nobody is signed in. */
    void prefer(Locale locale);
}
