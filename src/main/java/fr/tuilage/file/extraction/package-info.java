/**
 * What a file says: its text, its first page, whether it carries a virus (DOC-1, DOC-3). Files are opened in processes
 * of their own, without the application's environment, memory or class path; see docs/decisions/0015-text-extraction.md.
 */
@NullMarked
package fr.tuilage.file.extraction;

import org.jspecify.annotations.NullMarked;
