package fr.tuilage.committee;

import java.time.Instant;
import java.util.Set;

/** A committee beside what a person may be to it around today. */
record CommitteeRow(String name, String territory, CommitteeLevel level, RoleRow role) {

    CommitteeLine line(Set<CommitteeRole> roles, Instant now) {
        return new CommitteeLine(role.committeeId(), name, territory, level, role.timeZone(), roles, role.sinceAt(now));
    }
}
