/**
 * Pages of the {@code calendar} module. Other modules see {@link fr.tuilage.calendar.ui.CancelDialog}, which belongs to a
 * session wherever it is shown.
 */
@NullMarked
@NamedInterface("ui")
package fr.tuilage.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
