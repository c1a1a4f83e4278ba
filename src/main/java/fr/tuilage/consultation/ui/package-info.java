/** What a consultation shows on the page of a year. */
@NullMarked
package fr.tuilage.consultation.ui;

import org.jspecify.annotations.NullMarked;
