package fr.tuilage.file;

import fr.tuilage.base.Ids;
import fr.tuilage.base.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Contents in a folder, {@code ab/cd/abcd…}. What arrives is written to {@code incoming}, forced to the disk and only then
 * moved to its name, in one step: a file under its name is whole, whenever the machine stopped.
 */
final class FolderStore implements ContentStore {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final String PREVIEW = ".png";
    private static final int BUFFER = 64 * 1024;
    private static final int FIRST_FOLDER = 2;
    private static final int SECOND_FOLDER = 4;
    private static final double BYTES_IN_A_MEGABYTE = 1024d * 1024;

    private final Path folder;
    private final Path incoming;
    private final long maximum;
    private final Clock clock;

    /** @param maximum bytes of one content */
    FolderStore(Path folder, long maximum, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.incoming = this.folder.resolve("incoming");
        this.maximum = maximum;
        this.clock = clock;
        try {
            Files.createDirectories(incoming);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Incoming receive(InputStream content, String fileName) {
        Path arriving = incoming.resolve(Ids.next().toString());
        try {
            MessageDigest digest = sha256();
            long size = write(content, arriving, digest);
            if (size == 0) {
                throw new RuleViolation("refusal.file.empty", fileName);
            }
            return new Incoming(
                    arriving,
                    HexFormat.of().formatHex(digest.digest()),
                    size,
                    MediaTypes.proper(MediaTypes.of(arriving, fileName)));
        } catch (IOException failed) {
            delete(arriving);
            throw new UncheckedIOException(failed);
        } catch (RuntimeException refused) {
            delete(arriving);
            throw refused;
        }
    }

    private long write(InputStream content, Path arriving, MessageDigest digest) throws IOException {
        try (FileChannel file = FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(file), digest)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > maximum) {
                    throw new RuleViolation("refusal.file.too-big", Math.round(maximum / BYTES_IN_A_MEGABYTE));
                }
                out.write(buffer, 0, read);
            }
            file.force(true);
            return size;
        }
    }

    @Override
    public void keep(Incoming arrived) {
        Path kept = local(arrived.sha256());
        try {
            if (Files.exists(kept)) {
                // Young again: the search for contents that nothing names leaves it alone.
                Files.setLastModifiedTime(kept, FileTime.from(clock.instant()));
                return;
            }
            Path into = folderOf(arrived.sha256());
            Files.createDirectories(into);
            Files.move(arrived.path(), kept, StandardCopyOption.ATOMIC_MOVE);
            // Each folder may be new.
            for (Path written : List.of(into, folder.resolve(arrived.sha256().substring(0, FIRST_FOLDER)), folder)) {
                force(written);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The name is on the disk when its folder is; systems whose folders cannot be opened see to it themselves. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }

    @Override
    public void forget(Incoming arrived) {
        delete(arrived.path());
    }

    @Override
    public Resource open(String sha256) {
        return new FileSystemResource(local(sha256));
    }

    @Override
    public Path local(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
        return folderOf(sha256).resolve(sha256);
    }

    private Path folderOf(String sha256) {
        return folder.resolve(sha256.substring(0, FIRST_FOLDER)).resolve(sha256.substring(FIRST_FOLDER, SECOND_FOLDER));
    }

    @Override
    public void keepPreview(String sha256, byte[] png) {
        Path drawn = incoming.resolve(Ids.next().toString());
        try {
            Files.write(drawn, png);
            Files.move(drawn, preview(sha256), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Resource openPreview(String sha256) {
        return new FileSystemResource(preview(sha256));
    }

    private Path preview(String sha256) {
        return local(sha256).resolveSibling(sha256 + PREVIEW);
    }

    @Override
    public void remove(String sha256) {
        delete(preview(sha256));
        delete(local(sha256));
    }

    @Override
    public void sweep(Duration age, BiConsumer<String, Runnable> unnamed) {
        Instant limit = clock.instant().minus(age);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, limit))
                    .forEach(file -> {
                        if (file.startsWith(incoming)) {
                            delete(file);
                        } else if (SHA_256.matcher(sha256(file)).matches()) {
                            unnamed.accept(sha256(file), () -> deleteOlder(file, limit));
                        }
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asked once more: it may have been brought again since. */
    private static void deleteOlder(Path file, Instant limit) {
        if (isOlder(file, limit)) {
            delete(file);
        }
    }

    private static String sha256(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(PREVIEW) ? name.substring(0, name.length() - PREVIEW.length()) : name;
    }

    private static boolean isOlder(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
