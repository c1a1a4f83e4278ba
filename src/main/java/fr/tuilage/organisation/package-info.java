/**
 * Partner organisations. Owns table {@code organisation}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "audit", "identity", "shell"})
package fr.tuilage.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
