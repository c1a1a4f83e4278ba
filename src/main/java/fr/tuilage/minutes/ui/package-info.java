/** Pages of the {@code minutes} module. */
@NullMarked
package fr.tuilage.minutes.ui;

import org.jspecify.annotations.NullMarked;
