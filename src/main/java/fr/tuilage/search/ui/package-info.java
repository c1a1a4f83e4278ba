/** The field that is on every page, and the page of results (DOC-2). */
@NullMarked
package fr.tuilage.search.ui;

import org.jspecify.annotations.NullMarked;
