package fr.tuilage.committee;

import fr.tuilage.identity.PersonLine;

/** A grant with the name of the person. */
record FunderGrantRow(FunderGrant grant, PersonLine person) {

    FunderGrantLine line() {
        return grant.line(person);
    }
}
