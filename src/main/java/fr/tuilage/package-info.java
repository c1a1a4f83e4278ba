/** Tuilage: one application, modules by capability with one direction of dependency. */
@NullMarked
package fr.tuilage;

import org.jspecify.annotations.NullMarked;
