package fr.tuilage.base.ui;

import com.vaadin.flow.router.RouteParameters;
import fr.tuilage.base.NotFound;
import java.time.Year;
import java.util.UUID;

/** Reads what an address carries. What cannot be read does not exist. */
public final class Parameters {

    private Parameters() {}

    /**
     * An identifier in the address.
     *
     * @throws NotFound when it is missing or not an identifier
     */
    public static UUID id(RouteParameters parameters, String name) {
        return id(parameters.get(name).orElse(""));
    }

    /**
     * An identifier of the address, from wherever in it.
     *
     * @throws NotFound when it is not an identifier
     */
    public static UUID id(String text) {
        if (text.length() != 36) {
            throw new NotFound();
        }
        return parsed(text);
    }

    /**
     * A year in the address, between 1990 and 2200.
     *
     * @throws NotFound when it is missing or not such a year
     */
    public static Year year(RouteParameters parameters, String name) {
        return parameters
                .get(name)
                .filter(text -> text.matches("(19[9]|20\\d|21\\d)\\d|2200"))
                .map(Year::parse)
                .orElseThrow(NotFound::new);
    }

    private static UUID parsed(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotFound();
        }
    }
}
