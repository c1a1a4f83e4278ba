/** Pages of the {@code committee} module. */
@NullMarked
package fr.tuilage.committee.ui;

import org.jspecify.annotations.NullMarked;
