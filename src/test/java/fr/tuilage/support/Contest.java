package fr.tuilage.support;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two people at once, each in a thread and a transaction of their own, on a world that is really stored: the only proof of
 * a lock. Everything that was stored meanwhile is taken away again; what was there before stays, changes included.
 *
 * <pre>{@code
 * contest.on(world::scene, scene -> {
 *     List<Optional<Throwable>> refusals = contest.together(
 *             () -> world.run(scene.coordination(), () -> ...),
 *             () -> world.run(scene.administrator(), () -> ...));
 *     assertThat(refusals).filteredOn(Optional::isPresent).hasSize(1);
 * });
 * }</pre>
 */
@TestComponent
public class Contest {

    private static final long SECONDS = 30;

    private final TransactionTemplate own;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    Contest(PlatformTransactionManager transactions, EntityManager entities, JdbcClient jdbc) {
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Stores a world, lets a test act on it, and takes away whatever was added. */
    public <W> void on(Supplier<W> world, Consumer<W> test) {
        Map<String, List<String>> before = keys();
        try {
            test.accept(committed(world));
        } finally {
            own.executeWithoutResult(status -> takeAway(before));
        }
    }

    /** Does something in a transaction of its own, for what comes before the contest or is looked at after it. */
    public <T> T committed(Supplier<T> action) {
        return own.execute(status -> action.get());
    }

    /** Both begin at the same moment. */
    public List<Optional<Throwable>> together(Runnable one, Runnable other) {
        CyclicBarrier start = new CyclicBarrier(2);
        return outcomes(
                () -> {
                    start.await(SECONDS, TimeUnit.SECONDS);
                    own.executeWithoutResult(status -> one.run());
                    return true;
                },
                () -> {
                    start.await(SECONDS, TimeUnit.SECONDS);
                    own.executeWithoutResult(status -> other.run());
                    return true;
                });
    }

    /** All begin at the same moment, each in as many transactions as it wants. */
    public List<Optional<Throwable>> atOnce(List<Runnable> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        return outcomes(acts.stream()
                .<Callable<Boolean>>map(act -> () -> {
                    start.await(SECONDS, TimeUnit.SECONDS);
                    act.run();
                    return true;
                })
                .toList());
    }

    /**
     * The second begins when the first has written and not yet committed; the first commits once the second waits for a
     * lock, or has gone through without one.
     */
    public List<Optional<Throwable>> overtaken(Runnable first, Runnable second) {
        CyclicBarrier written = new CyclicBarrier(2);
        AtomicBoolean through = new AtomicBoolean();
        return outcomes(
                () -> {
                    own.executeWithoutResult(status -> {
                        try {
                            first.run();
                            entities.flush();
                        } finally {
                            pass(written);
                        }
                        until(() -> through.get() || somebodyWaits());
                    });
                    return true;
                },
                () -> {
                    pass(written);
                    try {
                        own.executeWithoutResult(status -> second.run());
                    } finally {
                        through.set(true);
                    }
                    return true;
                });
    }

    /** What each was refused with, in the order in which they were named. */
    @SafeVarargs
    private static List<Optional<Throwable>> outcomes(Callable<Boolean>... acts) {
        return outcomes(List.of(acts));
    }

    private static List<Optional<Throwable>> outcomes(List<Callable<Boolean>> acts) {
        List<Optional<Throwable>> outcomes = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
            for (Future<Boolean> person : people.invokeAll(acts, 2 * SECONDS, TimeUnit.SECONDS)) {
                try {
                    person.get();
                    outcomes.add(Optional.empty());
                } catch (ExecutionException refused) {
                    outcomes.add(Optional.of(refused.getCause()));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return outcomes;
    }

    private static void pass(CyclicBarrier barrier) {
        try {
            barrier.await(SECONDS, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException("The other one never came", broken);
        }
    }

    private static void until(Supplier<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The second one neither waits nor ends");
            }
            Thread.onSpinWait();
        }
    }

    /** Tests ask for little: a statement that takes this long waits for a lock. */
    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from information_schema.processlist"
                                + " where id <> connection_id() and command = 'Query' and time_ms > 300")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void takeAway(Map<String, List<String>> before) {
        jdbc.sql("set foreign_key_checks = 0").update();
        tables().forEach((table, key) -> {
            List<String> known = before.getOrDefault(table, List.of());
            String added = known.isEmpty() ? "" : " where " + key + " not in (:known)";
            jdbc.sql("delete from " + table + added)
                    .params(known.isEmpty() ? Map.of() : Map.of("known", known))
                    .update();
        });
        jdbc.sql("set foreign_key_checks = 1").update();
    }

    private Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        tables().forEach((table, key) -> keys.put(
                table,
                jdbc.sql("select " + key + " from " + table).query(String.class).list()));
        return keys;
    }

    /** Each table with what tells its rows apart. */
    private Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        jdbc.sql("select table_name, group_concat(column_name order by ordinal_position separator ', ')"
                        + " from information_schema.columns"
                        + " where table_schema = database() and column_key = 'PRI' group by table_name")
                .query((row, index) -> tables.put(row.getString(1), "concat_ws('|', " + row.getString(2) + ")"))
                .list();
        return tables;
    }
}
