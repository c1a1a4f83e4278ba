/** What every page uses: notices, formats, empty states, error pages. */
@NullMarked
@NamedInterface("ui")
package fr.tuilage.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
