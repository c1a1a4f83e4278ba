/**
 * The sealed trace of who did what and when (LOG-1). Owns tables {@code trace_entry} and {@code trace_seal}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package fr.tuilage.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
