package fr.tuilage.file.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The class path of the children, unpacked from the application's archive once and for all: a process cannot read jars
 * within a jar.
 */
final class ChildClassPath {

    private static final Object WITHIN_THIS_PROCESS = new Object();
    private static final String UNFINISHED = ".part";
    private static final int SMALL = 100_000;

    private final Path home;

    ChildClassPath(Path home) {
        this.home = home;
    }

    /**
     * The folder with the jars; made by the first who asks. It gets its name in one step, once it is whole: whoever is
     * killed meanwhile leaves only what the next one clears away.
     */
    Path folder() throws IOException {
        List<Resource> resources = resources();
        Path folder = home.resolve(fingerprint(resources));
        Files.createDirectories(home);
        // Two applications may share a folder; within one, the system's lock would be refused instead of waited for.
        synchronized (WITHIN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(
                            home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.isDirectory(folder)) {
                    clearUnfinished();
                    unpack(resources, home.resolve(folder.getFileName() + UNFINISHED), folder);
                }
            }
        }
        return folder;
    }

    private static List<Resource> resources() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver(ChildClassPath.class.getClassLoader())
                .getResources("classpath:extraction/*.*");
        return Arrays.stream(found)
                .sorted(Comparator.comparing(ChildClassPath::name))
                .toList();
    }

    private static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }

    /** Jars of others have their version in their name; what is ours is small and counted byte by byte. */
    private static String fingerprint(List<Resource> resources) throws IOException {
        MessageDigest digest = sha256();
        for (Resource resource : resources) {
            long size = resource.contentLength();
            digest.update((name(resource) + size).getBytes(StandardCharsets.UTF_8));
            if (size < SMALL) {
                digest.update(resource.getContentAsByteArray());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private void clearUnfinished() throws IOException {
        try (Stream<Path> left = Files.list(home)) {
            for (Path folder :
                    left.filter(path -> path.toString().endsWith(UNFINISHED)).toList()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static void unpack(List<Resource> resources, Path unfinished, Path folder) throws IOException {
        Files.createDirectories(unfinished);
        for (Resource resource : resources) {
            Path file = unfinished.resolve(name(resource));
            try (InputStream content = resource.getInputStream();
                    FileChannel target =
                            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                byte[] piece = new byte[1 << 16];
                for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                    target.write(ByteBuffer.wrap(piece, 0, read));
                }
                target.force(true);
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
