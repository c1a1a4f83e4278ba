/**
 * Asking the members about the dates of a year before it is published: answers by half of each seat, from the application,
 * by a personal link or by telephone; reminders; better dates for those that fail (CAL-4, ID-5). Stands above
 * {@code calendar}, which alone owns the dates and the state of the year. Owns {@code consultation} and {@code date_answer}.
 * See docs/decisions/0020-consultation.md.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::jobs",
            "audit",
            "mail",
            "identity",
            "shell",
            "organisation",
            "committee",
            "notification",
            "calendar",
            "calendar::ui"
        })
package fr.tuilage.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
