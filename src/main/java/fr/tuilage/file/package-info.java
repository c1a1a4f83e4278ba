/**
 * Documents, their versions and their content, stored once (DOC-1, DOC-3, DOC-4). A document belongs to something of
 * another module, known by kind and id, and is seen by whoever sees that. Owns {@code content}, {@code document} and
 * {@code document_version}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "base::jobs", "audit", "identity", "shell", "search"})
package fr.tuilage.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
