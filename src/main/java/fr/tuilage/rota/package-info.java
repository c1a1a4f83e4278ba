/**
 * Fair turns, as pure functions and a ledger (ROTA-1 to ROTA-7). Owns {@code duty}, {@code turn_offer}
 * and {@code turn_offer_seat}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "base::ui", "audit", "identity", "shell", "committee", "notification"})
package fr.tuilage.rota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
