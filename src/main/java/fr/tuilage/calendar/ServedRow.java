package fr.tuilage.calendar;

import fr.tuilage.rota.DutyLine;
import java.util.Optional;

/** A duty beside its session; a session without any duty stands alone. */
record ServedRow(PlannedSession session, DutyLine duty) {

    Optional<DutyLine> served() {
        return Optional.of(duty).filter(line -> session.id().equals(line.occasionId()));
    }
}
