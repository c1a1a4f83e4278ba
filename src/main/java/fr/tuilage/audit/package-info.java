/**
 * The sealed trace of who did what and when (LOG-1). Owns tables {@code trace_entry}, {@code trace_seal} and {@code trace_head}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::database", "base::jobs"})
package fr.tuilage.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
