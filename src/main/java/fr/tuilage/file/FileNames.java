package fr.tuilage.file;

import fr.tuilage.base.Texts;
import java.util.Locale;

/** Names of files as they came, made fit to be shown and to be given back. What is on the disk is named otherwise. */
final class FileNames {

    static final int LENGTH = 200;

    private static final String UNNAMED = "document";
    private static final int LONGEST_EXTENSION = 12;

    /** Marks that turn the direction of writing let {@code exe.fdp} read as {@code pdf.exe} does. */
    private static final String INVISIBLE = "[\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Cs}]";

    private static final String FORBIDDEN_IN_NAMES = "[\\\\/:*?\"<>|\\t\\n]";

    private FileNames() {}

    /** The last part of a path, without what no file system or reader wants; cut before its extension. */
    static String clean(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String clean = Texts.clean(last)
                .replaceAll(INVISIBLE, "")
                .replaceAll(FORBIDDEN_IN_NAMES, " ")
                .replaceAll("^[. ]+|[. ]+$", "")
                .replaceAll(" {2,}", " ");
        if (clean.isEmpty()) {
            return UNNAMED;
        }
        return clean.codePointCount(0, clean.length()) <= LENGTH ? clean : cut(clean);
    }

    /** ".pdf", in small letters; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_EXTENSION
                ? ""
                : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String cut(String name) {
        String extension = extension(name);
        int room = LENGTH - extension.length();
        return name.substring(0, name.offsetByCodePoints(0, room)).strip() + extension;
    }
}
