package fr.tuilage.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.database.DatabaseSettings;
import fr.tuilage.base.database.EmbeddedDatabase;
import fr.tuilage.committee.CommitteeAudience;
import fr.tuilage.support.Bench;
import fr.tuilage.support.FixedClock;
import fr.tuilage.support.TestDatabase;
import fr.tuilage.support.World;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How long a search takes among a hundred thousand texts, of which fifteen in a hundred belong to the searcher's committees,
 * beside the same words asked of the same index by its library, with passages but without rights, counts and pages. One text
 * in three has pages. The index is on the disk. Not one of the tests: {@code make bench}.
 */
@SpringBootTest
@ContextConfiguration(initializers = SearchBench.OnDisk.class)
@Import({FixedClock.class, World.class})
class SearchBench {

    private static final int TEXTS = Integer.getInteger("texts", 100_000);
    private static final int OTHERS = 2_000;
    private static final int LONGEST = 600;
    private static final int VOCABULARY = 40_000;
    private static final int QUESTIONS = 400;
    private static final int WARM_UP = 200;
    private static final double NINETY_FIVE = 0.95;
    private static final double MIDDLE = 0.5;
    private static final String[] SYLLABLES =
            ("ba bon char co cri dan de dou é fa fer gi gran ha in jour la lo main mé mi mon né no or pa par "
                            + "pi plan po qua ré ri ron sa sé si son ta té ti tour tra u va ver vi voi")
                    .split(" ");

    private static final EmbeddedDatabase DATABASE =
            EmbeddedDatabase.start(new DatabaseSettings(folder(), TestDatabase.PROGRAMS, false));

    @Autowired
    private SearchService search;

    @Autowired
    private World world;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(1);
    private final List<String> words = vocabulary();

    /** The application as it is used, but for its jobs: an index on the disk. */
    static class OnDisk implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, String> settings = new HashMap<>(TestDatabase.settings(DATABASE));
            settings.put("spring.jpa.properties.hibernate.search.backend.directory.type", "local-filesystem");
            settings.put("spring.jpa.properties.hibernate.search.backend.directory.root", folder().toString());
            TestPropertyValues.of(settings).applyTo(context);
        }
    }

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    @DisplayName("DOC-2 among 100,000 texts nineteen of twenty searches take less than 200 ms")
    void search() throws Exception {
        World.Scene scene = transactions.execute(status -> world.scene());
        fill(scene);
        Search.mapping(factory).scope(SearchEntry.class).massIndexer().startAndWait();

        List<String> questions = IntStream.range(0, QUESTIONS)
                .mapToObj(number -> question(number))
                .toList();
        List<String> warmUp =
                IntStream.range(0, WARM_UP).mapToObj(number -> question(number)).toList();
        assertThat(questions)
                .as("questions that find something")
                .filteredOn(question -> total(scene, question) > 0)
                .hasSizeGreaterThan(QUESTIONS / 4);
        measure(warmUp, question -> () -> total(scene, question));
        measure(warmUp, question -> () -> bare(question));
        double[] product = measure(questions, question -> () -> total(scene, question));
        double[] bare = measure(questions, question -> () -> bare(question));
        double[] typed = measure(questions, question -> () -> world.as(scene.member(), () -> search.first(question)));

        row("search of %,d texts, with rights, passages and counts".formatted(TEXTS), product, bare);
        row("the same while one types: the first six", typed, bare);
        assertThat(Bench.quantile(product, NINETY_FIVE)).isLessThan(200);
    }

    private static void row(String what, double[] product, double[] bare) {
        for (double part : new double[] {MIDDLE, NINETY_FIVE}) {
            double took = Bench.quantile(product, part);
            double plain = Bench.quantile(bare, part);
            Bench.row(
                    what + (part == MIDDLE ? ", median" : ", p95"),
                    Bench.words(took),
                    "bare index query " + Bench.words(plain),
                    took / plain,
                    "at most 1.5 ×, p95 under 200 ms");
        }
    }

    private interface Asked {
        Callable<?> of(String question);
    }

    private static double[] measure(List<String> questions, Asked asked) throws Exception {
        Iterator<String> next = questions.iterator();
        return Bench.milliseconds(questions.size(), () -> asked.of(next.next()).call());
    }

    private long total(World.Scene scene, String question) {
        return world.as(scene.member(), () -> search.search(SearchQuery.of(question)))
                .total();
    }

    /** With passages, without rights and counts. */
    private long bare(String question) {
        return Objects.requireNonNull(transactions.execute(status -> Search.session(entities)
                .search(SearchEntry.class)
                .select(of -> of.composite()
                        .from(of.field("title"), of.field("path"), of.highlight("title"), of.highlight("text"))
                        .asList())
                .where(of -> of.simpleQueryString()
                        .fields("title", "text")
                        .matching(new Words(question).query())
                        .defaultOperator(BooleanOperator.AND))
                .highlighter(marks -> marks.fastVector().fragmentSize(180).numberOfFragments(2))
                .fetch(SearchResults.PAGE_SIZE)
                .total()
                .hitCount()));
    }

    /** One word, two, the beginning of one, or two that belong together. */
    private String question(int number) {
        String one = word();
        return switch (number % 4) {
            case 0 -> one;
            case 1 -> one + " " + word();
            case 2 -> word() + " " + one.substring(0, Math.min(one.length(), 4));
            default -> "\"" + word() + " " + word() + "\" " + one;
        };
    }

    private void fill(World.Scene scene) {
        List<UUID> others =
                IntStream.range(0, OTHERS).mapToObj(number -> UUID.randomUUID()).toList();
        UUID own = scene.committee().id();
        List<Object[]> rows = new ArrayList<>();
        for (int number = 0; number < TEXTS; number++) {
            UUID committee = random.nextInt(100) < 15 ? own : others.get(random.nextInt(OTHERS));
            UUID source = UUID.randomUUID();
            rows.add(new Object[] {
                SearchEntry.id(EntryKind.DOCUMENT, source),
                EntryKind.DOCUMENT.name(),
                source,
                committee,
                CommitteeAudience.of(committee).token(),
                sentence(6),
                text(number),
                Date.valueOf(World.TODAY.minusDays(random.nextInt(3_650))),
                "documents/" + source,
                number % 3 == 0
            });
            if (rows.size() == 1_000) {
                jdbc.batchUpdate(
                        "insert into search_entry (id, version, kind, source_id, scope_id, audiences, title, text,"
                                + " shown_on, path, paged) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        rows);
                rows.clear();
            }
        }
    }

    /** Every third has pages, as a PDF has. */
    private String text(int number) {
        String text = sentence(40 + random.nextInt(LONGEST));
        return number % 3 == 0 ? text + "\f" + sentence(LONGEST / 2) : text;
    }

    private String sentence(int length) {
        return IntStream.range(0, length).mapToObj(word -> word()).collect(Collectors.joining(" "));
    }

    /** As in a language: the second word half as often as the first, the third a third as often. */
    private String word() {
        return words.get((int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, random.nextDouble())));
    }

    private List<String> vocabulary() {
        return random.ints(0, SYLLABLES.length)
                .mapToObj(first -> SYLLABLES[first]
                        + IntStream.rangeClosed(0, 1 + random.nextInt(3))
                                .mapToObj(more -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                                .collect(Collectors.joining()))
                .distinct()
                .limit(VOCABULARY)
                .toList();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "search-")
                    .toAbsolutePath();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
