/**
 * The outbox: what leaves by mail, waiting or sent. It knows addresses and rendered text, nothing of the domain. Owns table {@code outbox_mail}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "audit"})
package fr.tuilage.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
