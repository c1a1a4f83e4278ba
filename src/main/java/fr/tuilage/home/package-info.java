/**
 * <em>Mon espace</em> and <em>Vue d’ensemble</em>, one read model each. Owns no table.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "audit",
            "identity",
            "shell",
            "organisation",
            "committee",
            "rota",
            "calendar",
            "consultation",
            "register",
            "meeting",
            "minutes"
        })
package fr.tuilage.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
