/** What the {@code notification} module shows: the choice of when mail comes, on the page of one's own account. */
@NullMarked
package fr.tuilage.notification.ui;

import org.jspecify.annotations.NullMarked;
