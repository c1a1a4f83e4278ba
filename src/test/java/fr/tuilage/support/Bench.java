package fr.tuilage.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * The table of {@code make bench}: each figure beside what it is measured against in the same run, since machines vary. It is
 * kept as {@code target/bench/table.txt} and {@code target/bench/table.json}, together with the rows of other measurements of
 * the same call.
 */
public final class Bench {

    private static final Path FOLDER = Path.of("target/bench");
    private static final Path ROWS = FOLDER.resolve("table.json");
    private static final Path TABLE = FOLDER.resolve("table.txt");
    private static final double NANOS_A_MILLISECOND = 1e6;

    private Bench() {}

    /**
     * Adds a row.
     *
     * @param what is measured
     * @param figure in words, with its unit
     * @param against the same for what it is compared with
     * @param ratio of both, or what is compared with the goal
     * @param goal in words
     */
    public static void row(String what, String figure, String against, double ratio, String goal) {
        try {
            Files.createDirectories(FOLDER);
            List<String> rows = new ArrayList<>(
                    Files.exists(ROWS)
                            ? Files.readAllLines(ROWS).stream()
                                    .filter(line -> line.startsWith("{"))
                                    .map(line -> line.replaceFirst(",$", ""))
                                    .toList()
                            : List.of());
            rows.add(String.format(
                    Locale.ROOT,
                    "{\"what\":\"%s\",\"figure\":\"%s\",\"against\":\"%s\",\"ratio\":%.2f,\"goal\":\"%s\"}",
                    what,
                    figure,
                    against,
                    ratio,
                    goal));
            Files.writeString(ROWS, "[\n" + String.join(",\n", rows) + "\n]\n");
            String line =
                    String.format(Locale.ROOT, "%-62s %-22s %-34s %8.2f  %s%n", what, figure, against, ratio, goal);
            Files.writeString(TABLE, (Files.exists(TABLE) ? Files.readString(TABLE) : "") + line);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How long each of so many rounds took, in milliseconds, the shortest first. */
    public static double[] milliseconds(int rounds, Callable<?> work) throws Exception {
        double[] took = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            work.call();
            took[round] = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
        }
        Arrays.sort(took);
        return took;
    }

    /** The value below which that part of sorted figures lies, such as 0.95. */
    public static double quantile(double[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }

    /** Milliseconds in words. */
    public static String words(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f ms", milliseconds);
    }
}
