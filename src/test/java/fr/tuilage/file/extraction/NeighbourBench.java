package fr.tuilage.file.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.home.HomeService;
import fr.tuilage.home.MySpace;
import fr.tuilage.support.Bench;
import fr.tuilage.support.IntegrationTest;
import fr.tuilage.support.World;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long others wait for their page while a folder is read, beside how long they wait while nothing is. Not one of the
 * tests: {@code make bench}.
 */
@IntegrationTest
class NeighbourBench {

    private static final int FILES = 400;
    private static final int PAGES = 1_500;
    private static final double MIDDLE = 0.5;
    private static final double NINETY_FIVE = 0.95;
    private static final double GOAL = 1.5;

    @Autowired
    private TextExtractor extractor;

    @Autowired
    private HomeService home;

    @Autowired
    private World world;

    @Autowired
    private EntityManager entities;

    @TempDir
    Path folder;

    @Test
    @DisplayName("DOC-3 while documents are read, the answers to others stay under one and a half times what they were")
    void others() throws Exception {
        World.Scene scene = world.scene();
        List<Path> files = new OrdinaryFiles(folder).write(FILES);
        measure(scene);
        measure(scene);
        double[] alone = measure(scene);
        AtomicBoolean over = new AtomicBoolean();
        double[] beside;
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<?> reading = reader.submit(() -> {
                while (!over.get()) {
                    files.forEach(file -> {
                        if (!over.get()) {
                            extractor.extract(file, file.toString());
                        }
                    });
                }
            });
            beside = measure(scene);
            over.set(true);
            reading.get();
        }
        row("median", alone, beside, MIDDLE);
        row("p95", alone, beside, NINETY_FIVE);
        assertThat(Bench.quantile(beside, MIDDLE)).isLessThan(GOAL * Bench.quantile(alone, MIDDLE));
    }

    private static void row(String which, double[] alone, double[] beside, double part) {
        double took = Bench.quantile(beside, part);
        double before = Bench.quantile(alone, part);
        Bench.row(
                "Mon espace while documents are read, " + which,
                Bench.words(took),
                "while nothing is read " + Bench.words(before),
                took / before,
                "under 1.5 ×");
    }

    private double[] measure(World.Scene scene) throws Exception {
        return Bench.milliseconds(PAGES, () -> {
            entities.clear();
            MySpace page = world.as(scene.member(), home::mySpace);
            return page.committees().size();
        });
    }
}
