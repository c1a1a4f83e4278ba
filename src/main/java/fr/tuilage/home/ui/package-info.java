/** Pages of the {@code home} module. */
@NullMarked
package fr.tuilage.home.ui;

import org.jspecify.annotations.NullMarked;
