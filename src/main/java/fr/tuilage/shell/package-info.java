/**
 * The frame around every page: navigation, language, person. It names no capability; modules bring their entries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "identity"})
package fr.tuilage.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
