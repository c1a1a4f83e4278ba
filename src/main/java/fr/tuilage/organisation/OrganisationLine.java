package fr.tuilage.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as it is listed. */
public record OrganisationLine(
        UUID id,
        String name,
        @Nullable String shortName,
        @Nullable String mission) {

    /** The short name, or the name of an organisation that has none. */
    public String label() {
        return shortName == null ? name : shortName;
    }
}
