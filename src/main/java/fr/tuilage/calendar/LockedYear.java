package fr.tuilage.calendar;

import fr.tuilage.base.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A year while it is changed.
 *
 * @param sessions its own, by date
 * @param taken days on which another published year of the committee holds a meeting
 */
record LockedYear(YearPlan plan, List<PlannedSession> sessions, Set<LocalDate> taken) {

    /** @throws NotFound when it is no session of this year */
    PlannedSession session(UUID id) {
        return sessions.stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
