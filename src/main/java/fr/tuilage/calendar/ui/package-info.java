/** Pages of the {@code calendar} module. */
@NullMarked
package fr.tuilage.calendar.ui;

import org.jspecify.annotations.NullMarked;
