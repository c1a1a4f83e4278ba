package fr.tuilage.calendar;

import fr.tuilage.rota.DutyLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The year of a committee's next session, or the present one when none is to come.
 *
 * @param sessions the published ones, by date
 * @param duties of all these sessions
 */
public record SessionYear(
        int year, List<SessionDetails> sessions, @Nullable UUID nextId, List<DutyLine> duties) {

    public Optional<SessionDetails> next() {
        return sessions.stream().filter(session -> session.id().equals(nextId)).findFirst();
    }
}
