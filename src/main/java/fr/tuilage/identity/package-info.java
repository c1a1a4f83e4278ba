/**
 * People, accounts, sign-in, invitations, personal links for one act and security configuration (ID-1 to ID-4, CAL-4). Owns
 * {@code person}, {@code invitation}, {@code act_link} and {@code sign_in_failure}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "audit", "mail"})
package fr.tuilage.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
