package fr.tuilage.calendar;

import fr.tuilage.rota.DutyLine;
import java.util.stream.Stream;

/** A session beside a duty at it; a session without any duty stands alone. */
record DutyRow(PlannedSession session, DutyLine line) {

    Stream<DutyLine> duties() {
        return line.kind() == null ? Stream.of() : Stream.of(line);
    }
}
