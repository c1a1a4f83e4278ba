/**
 * Preparing and holding a meeting: agenda, convocation, attendance, guests, fate of each item (MEET-1, MEET-5, MEET-6, MEET-8,
 * ID-2). Owns {@code meeting}, {@code agenda_item}, {@code attendance}, {@code announced_answer} and
 * {@code meeting_guest}.
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
