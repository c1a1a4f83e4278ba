package fr.tuilage.file.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A running process that opens files.
 *
 * @param folder where it works; goes away with it
 */
record Child(Process process, Path folder) implements AutoCloseable {

    static final String ERRORS = "errors.txt";

    private static final Logger log = LoggerFactory.getLogger(Child.class);
    private static final int SECONDS_TO_DIE = 10;
    private static final int BEGINNING = 2_000;

    void kill() {
        process.destroyForcibly();
    }

    /** What it wrote for whoever looks for a mistake; bounded, as it may repeat what stands in a file. */
    String errors() {
        try (var errors = Files.newInputStream(folder.resolve(ERRORS))) {
            return new String(errors.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        } catch (IOException none) {
            return "";
        }
    }

    @Override
    public void close() {
        kill();
        try {
            process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
            process.getInputStream().close();
            process.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            log.debug("Pipe of a child", alreadyClosed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stillInUse) {
            log.debug("Folder of a child", stillInUse);
        }
    }
}
