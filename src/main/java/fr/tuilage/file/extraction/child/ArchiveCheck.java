package fr.tuilage.file.extraction.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Refuses an archive, or a document that is one inside, by its table of contents alone: nothing is unpacked. */
final class ArchiveCheck {

    private static final int MOST_ENTRIES = 5_000;
    private static final long ALWAYS_BEARABLE = 64L << 20;
    private static final long NEVER_BEARABLE = 4L << 30;
    private static final int WORST_RATIO = 100;

    private ArchiveCheck() {}

    /** What is wrong with it; nothing, also when it is no archive at all: Tika says what it is then. */
    static @Nullable String problem(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return problem(archive, Files.size(file));
        } catch (ZipException notAnArchive) {
            return null;
        }
    }

    private static @Nullable String problem(ZipFile archive, long packed) {
        if (archive.size() > MOST_ENTRIES) {
            return Answer.TOO_MANY_PARTS;
        }
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(archive.entries())) {
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > NEVER_BEARABLE || (unpacked > ALWAYS_BEARABLE && unpacked / WORST_RATIO > packed)) {
                return Answer.BOMB;
            }
        }
        return null;
    }
}
