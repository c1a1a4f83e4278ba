/**
 * Clock, ids, refusals and translations: what every module stands on. It knows no capability.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.tuilage.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
