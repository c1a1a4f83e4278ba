/**
 * Committees, paired seats, mandates, coordination and who may do what (COM-1, COM-2, SEAT-1 to SEAT-5, ID-2, ID-3). Owns {@code committee}, {@code committee_change}, {@code seat}, {@code mandate}, {@code coordination} and {@code funder_grant}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::jobs",
            "audit",
            "identity",
            "shell",
            "search",
            "file",
            "file::ui",
            "organisation",
            "notification"
        })
package fr.tuilage.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
