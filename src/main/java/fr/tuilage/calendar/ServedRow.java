package fr.tuilage.calendar;

import fr.tuilage.rota.LedgerLine;
import java.util.Optional;

/** A line of the ledger of a seat on duty beside the session; a session without any duty stands alone. */
record ServedRow(PlannedSession session, LedgerLine line) {

    Optional<LedgerLine> ledger() {
        return line.kind() == null ? Optional.empty() : Optional.of(line);
    }
}
