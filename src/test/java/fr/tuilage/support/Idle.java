package fr.tuilage.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is dear to start and waits to be used again, by kind; all of it ends with this JVM. */
final class Idle<K, T> {

    private final Map<K, Deque<T>> waiting = new ConcurrentHashMap<>();
    private final Function<K, T> start;

    Idle(Function<K, T> start, Consumer<T> end) {
        this.start = start;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> waiting.values().forEach(ended -> ended.forEach(end))));
    }

    /** The one that was given back last, or a new one. */
    synchronized T take(K kind) {
        T last = of(kind).pollLast();
        return last == null ? start.apply(kind) : last;
    }

    synchronized void giveBack(K kind, T used) {
        of(kind).add(used);
    }

    private Deque<T> of(K kind) {
        return waiting.computeIfAbsent(kind, key -> new ArrayDeque<>());
    }
}
