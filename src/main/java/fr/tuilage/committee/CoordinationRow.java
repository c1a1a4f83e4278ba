package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;

/** A coordination with the names of the person and of the organisation. */
record CoordinationRow(Coordination coordination, PersonLine person, String organisationName) {

    CoordinationLine line() {
        return coordination.line(person, organisationName);
    }
}
