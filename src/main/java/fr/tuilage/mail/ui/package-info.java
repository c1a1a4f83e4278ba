/** Pages of the {@code mail} module. */
@NullMarked
package fr.tuilage.mail.ui;

import org.jspecify.annotations.NullMarked;
