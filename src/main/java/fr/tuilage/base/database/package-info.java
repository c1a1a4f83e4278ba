/** The database that the application starts by itself when none is configured. */
@NullMarked
package fr.tuilage.base.database;

import org.jspecify.annotations.NullMarked;
