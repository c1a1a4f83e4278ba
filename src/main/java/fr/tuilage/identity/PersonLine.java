package fr.tuilage.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as others need to know them: name, address to write to, language to write in. */
public record PersonLine(UUID id, String givenName, String familyName, String email, Locale locale) {

    /** The person of an outer join, where there may be nobody. */
    public static @Nullable PersonLine joined(PersonLine line) {
        return Optional.ofNullable(line.id()).map(id -> line).orElse(null);
    }

    /** The name as it is said: given name first. */
    public String displayName() {
        return givenName + " " + familyName;
    }

    /** Two letters for a tile. */
    public String initials() {
        return first(givenName) + first(familyName);
    }

    private static String first(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
