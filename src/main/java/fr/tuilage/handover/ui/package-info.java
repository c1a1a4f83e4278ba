/** Pages of the {@code handover} module. */
@NullMarked
package fr.tuilage.handover.ui;

import org.jspecify.annotations.NullMarked;
