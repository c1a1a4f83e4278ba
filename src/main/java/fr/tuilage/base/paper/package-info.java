/** Tagged PDF from templates: what every module prints with. */
@NullMarked
@NamedInterface("paper")
package fr.tuilage.base.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
