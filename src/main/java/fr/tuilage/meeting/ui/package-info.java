/** Pages of the {@code meeting} module. */
@NullMarked
package fr.tuilage.meeting.ui;

import org.jspecify.annotations.NullMarked;
