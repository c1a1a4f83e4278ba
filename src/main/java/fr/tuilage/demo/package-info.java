/**
 * The demo committee, loaded once and only where {@code tuilage.demo} says so: lived through by the services of the other
 * modules, meeting after meeting, so that it holds nothing that a real committee could not hold.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "audit",
            "identity",
            "file",
            "organisation",
            "committee",
            "register",
            "rota",
            "calendar",
            "meeting",
            "minutes",
            "handover"
        })
package fr.tuilage.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
