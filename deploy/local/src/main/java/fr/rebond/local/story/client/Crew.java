package fr.rebond.local.story.client;

import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Does the same for many things, a few at a time. */
public final class Crew {

    private static final int HANDS = 6;

    private Crew() {}

    /** Returns when all are done; the first failure is thrown, and what has not begun by then is left. */
    public static <T> void each(Collection<T> things, Consumer<T> work) {
        var failure = new AtomicReference<RuntimeException>();
        try (var executor =
                Executors.newFixedThreadPool(HANDS, Thread.ofVirtual().factory())) {
            things.forEach(thing -> executor.execute(() -> {
                try {
                    if (failure.get() == null) {
                        work.accept(thing);
                    }
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                }
            }));
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
