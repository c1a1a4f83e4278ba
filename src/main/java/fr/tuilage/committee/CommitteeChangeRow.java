package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;
import java.util.Optional;

/** A change with the name of who made it; without one where the application did. */
record CommitteeChangeRow(CommitteeChange change, PersonLine person) {

    CommitteeChangeLine line() {
        return change.line(Optional.ofNullable(PersonLine.joined(person))
                .map(PersonLine::displayName)
                .orElse(null));
    }
}
