/** Pages of the {@code register} module. */
@NullMarked
package fr.tuilage.register.ui;

import org.jspecify.annotations.NullMarked;
