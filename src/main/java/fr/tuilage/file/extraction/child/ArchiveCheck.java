package fr.tuilage.file.extraction.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;

/** Refuses an archive, or a document that is one inside, by its table of contents alone: nothing is unpacked. */
final class ArchiveCheck {

    private static final int MOST_ENTRIES = 5_000;
    private static final long ALWAYS_BEARABLE = 200L << 20;
    private static final long NEVER_BEARABLE = 4L << 30;
    private static final int WORST_RATIO = 100;

    private ArchiveCheck() {}

    static void check(Path file) throws IOException, TikaException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            check(archive, Files.size(file));
        } catch (ZipException notAnArchive) {
            // Tika says what it is.
        }
    }

    private static void check(ZipFile archive, long packed) throws TikaException {
        if (archive.size() > MOST_ENTRIES) {
            throw new SuspectFile(Answer.TOO_MANY_PARTS);
        }
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(archive.entries())) {
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > NEVER_BEARABLE || (unpacked > ALWAYS_BEARABLE && unpacked / WORST_RATIO > packed)) {
                throw new SuspectFile(Answer.BOMB);
            }
        }
    }
}
