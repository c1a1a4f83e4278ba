/** Pages of the {@code identity} module. */
@NullMarked
package fr.tuilage.identity.ui;

import org.jspecify.annotations.NullMarked;
