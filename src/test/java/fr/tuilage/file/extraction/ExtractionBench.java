package fr.tuilage.file.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.Bench;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a folder of two hundred ordinary files is read, beside Tika alone in one process with the same class path,
 * memory and place in the queue for the processor. Both start cold. Not one of the tests: {@code make bench}.
 */
class ExtractionBench {

    private static final int FILES = 200;
    private static final int MEMORY = 512;
    private static final int CHILDREN = Integer.getInteger("children", 1);
    private static final double GOAL = 0.8;
    private static final double NANOS = 1e9;

    @TempDir
    Path folder;

    @Test
    @DisplayName("a folder of ordinary files is read at no less than 0.8 of the speed of Tika alone")
    void throughput() throws Exception {
        List<Path> files = new OrdinaryFiles(folder).write(FILES);
        Path home = new ChildClassPath(folder.resolve("extraction")).folder();
        double alone = seconds(() -> alone(home, files));
        double product = seconds(() -> product(files));
        Bench.row(
                "a folder of %d ordinary files, %d at once".formatted(FILES, CHILDREN),
                String.format(Locale.ROOT, "%.1f s", product),
                String.format(Locale.ROOT, "Tika alone %.1f s", alone),
                alone / product,
                "speed at least 0.8 of Tika alone");
        assertThat(alone / product).isGreaterThan(GOAL);
    }

    private Void alone(Path home, List<Path> files) throws IOException, InterruptedException {
        Path list = Files.write(
                folder.resolve("list"), files.stream().map(Path::toString).toList());
        String classPath = home.resolve("*") + File.pathSeparator + Path.of("target", "test-classes");
        Process process = new ProcessBuilder(
                        "nice",
                        "-n",
                        "10",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEMORY + "m",
                        "-cp",
                        System.getProperty("bench.classpath", classPath),
                        TikaAlone.class.getName(),
                        list.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("alone.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("alone.txt")))
                .isZero();
        return null;
    }

    private Void product(List<Path> files) throws Exception {
        TextExtractor extractor = new TextExtractor(
                new ChildProcesses(folder, Clock.systemUTC()),
                new ExtractionSettings(CHILDREN, MEMORY, Duration.ofSeconds(45)));
        try (ExecutorService threads = Executors.newFixedThreadPool(CHILDREN)) {
            List<Callable<ExtractedText>> work = new ArrayList<>();
            files.forEach(file -> work.add(() -> extractor.extract(file, file.toString())));
            for (Future<ExtractedText> read : threads.invokeAll(work)) {
                assertThat(read.get().outcome()).isEqualTo(Outcome.READ);
            }
        } finally {
            extractor.destroy();
        }
        return null;
    }

    private static double seconds(Callable<Void> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / NANOS;
    }
}
