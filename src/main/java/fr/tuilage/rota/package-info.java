/**
 * Fair turns, as pure functions and a ledger (ROTA-1 to ROTA-4). Owns table {@code duty}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit", "identity", "committee"})
package fr.tuilage.rota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
