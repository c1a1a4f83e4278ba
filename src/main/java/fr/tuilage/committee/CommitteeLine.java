package fr.tuilage.committee;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * A committee as it is listed.
 *
 * @param roles what the reader is to it today
 */
public record CommitteeLine(
        UUID id, String name, String territory, CommitteeLevel level, ZoneId timeZone, Set<CommitteeRole> roles) {}
