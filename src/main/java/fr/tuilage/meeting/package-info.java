/**
 * Preparing and holding a meeting: agenda, convocation, attendance, fate of each item (MEET-1, MEET-5, MEET-6, MEET-8). Owns {@code meeting}, {@code agenda_item} and {@code attendance}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "audit",
            "mail",
            "identity",
            "shell",
            "search",
            "file",
            "file::ui",
            "organisation",
            "committee",
            "rota",
            "calendar",
            "calendar::ui",
            "register",
            "notification"
        })
package fr.tuilage.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
