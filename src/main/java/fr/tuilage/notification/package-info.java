/**
 * What is sent to whom, in which language: turns a notice into mails of the outbox (SEAT-5). Owns no table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "audit", "identity", "mail"})
package fr.tuilage.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
