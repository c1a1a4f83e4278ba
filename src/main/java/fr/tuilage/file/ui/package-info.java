/**
 * Pages of the {@code file} module. Other modules see {@link fr.tuilage.file.ui.DocumentsPanel}, the documents of
 * something on its page.
 */
@NullMarked
@NamedInterface("ui")
package fr.tuilage.file.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
