/**
 * Pages of the {@code calendar} module. Other modules see {@link fr.tuilage.calendar.ui.CancelDialog}, which belongs to a
 * session wherever it is shown, and {@link fr.tuilage.calendar.ui.YearPart}, by which they bring a part of their own to the
 * page of a year.
 */
@NullMarked
@NamedInterface("ui")
package fr.tuilage.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
