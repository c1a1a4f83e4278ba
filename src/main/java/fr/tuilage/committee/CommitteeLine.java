package fr.tuilage.committee;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A committee as it is listed.
 *
 * @param roles what the reader is to it today
 * @param since the day on which the reader last took on each of these roles, as far as it is known
 */
public record CommitteeLine(
        UUID id,
        String name,
        String territory,
        CommitteeLevel level,
        ZoneId timeZone,
        Set<CommitteeRole> roles,
        Map<CommitteeRole, LocalDate> since) {

    /** Without since when. */
    public CommitteeLine(
            UUID id, String name, String territory, CommitteeLevel level, ZoneId timeZone, Set<CommitteeRole> roles) {
        this(id, name, territory, level, timeZone, roles, Map.of());
    }

    /** Whether the reader took on that role in the last so many days, and may still have to find their way in (SEAT-6). */
    public boolean isNew(CommitteeRole role, LocalDate today, int days) {
        LocalDate from = since.get(role);
        return from != null && from.isAfter(today.minusDays(days));
    }
}
