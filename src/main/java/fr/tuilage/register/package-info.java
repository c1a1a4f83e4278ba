/**
 * The register of decisions and actions across meetings (DEC-1, DEC-2). Owns {@code decision} and {@code action_item}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "base::ui", "audit", "identity", "shell", "search", "committee", "notification"})
package fr.tuilage.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
