/** The database that the application starts by itself when none is configured. */
@NullMarked
@NamedInterface("database")
package fr.tuilage.base.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
