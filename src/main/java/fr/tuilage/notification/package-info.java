/**
 * What is sent to whom, in which language and when: turns a notice into mails of the outbox (SEAT-5), at once, after quiet
 * hours or as one mail a day. Owns tables {@code mail_preference} and {@code held_notice}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "audit", "identity", "mail"})
package fr.tuilage.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
