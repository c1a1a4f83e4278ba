package fr.tuilage.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Where a person may find something today: a committee's name, and the audiences of it to which the person belongs. */
public record SearchScope(UUID id, String name, LocalDate today, Set<Audience> audiences) {

    public SearchScope {
        audiences = Set.copyOf(audiences);
    }
}
