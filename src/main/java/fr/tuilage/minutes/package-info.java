/**
 * Minutes by agenda item, saved as typed, adopted and locked (MIN-1, MIN-2, MIN-3, MIN-5). Owns {@code minutes} and {@code minutes_passage}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::paper",
            "audit",
            "identity",
            "shell",
            "search",
            "organisation",
            "committee",
            "rota",
            "calendar",
            "register",
            "meeting",
            "meeting::ui",
            "notification"
        })
package fr.tuilage.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
