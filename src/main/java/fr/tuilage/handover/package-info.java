/**
 * What a newcomer needs to take over, on one page and in three minutes: for a half of a seat (SEAT-6) and for the coordination
 * (COM-3); and the word of whoever held the place before. Reads what lower modules own; owns {@code handover_word}.
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
            "committee",
            "rota",
            "calendar",
            "register",
            "meeting",
            "minutes"
        })
package fr.tuilage.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
