/**
 * What runs in the processes that read documents, beside Tika and PDFBox: packed by the build into a jar of the class
 * path of those processes. Uses nothing of the application, which shares with it only the words of {@code Answer}.
 */
@NullMarked
package fr.tuilage.file.extraction.child;

import org.jspecify.annotations.NullMarked;
