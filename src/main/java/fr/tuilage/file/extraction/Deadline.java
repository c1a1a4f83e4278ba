package fr.tuilage.file.extraction;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends a child that has not answered in time: whoever waits for it then reads the end of its output. */
final class Deadline implements AutoCloseable {

    private final CompletableFuture<Void> alarm;
    private volatile boolean missed;

    Deadline(Duration limit, Child child) {
        this.alarm = CompletableFuture.runAsync(
                () -> {
                    missed = true;
                    child.kill();
                },
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    boolean missed() {
        return missed;
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
