package fr.rebond.local.story.stage;

import fr.rebond.local.story.data.StoryData;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The gateway and the data that every scene needs, and what scenes have in common. */
public record Stage(Gateway gateway, StoryData data) {

    private static final int CONCURRENT_REQUESTS = 6;

    /** An amount in euros as the API takes it. */
    public static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** An amount in euros as the API takes it. */
    public static Map<String, String> euros(BigDecimal amount) {
        return euros(amount.toPlainString());
    }

    /**
     * Does the same work for each item, a few items at a time, and returns when all are done. After the first failure no
     * further item is started, and that failure is thrown.
     */
    public static <T> void each(Collection<T> items, Consumer<T> work) {
        var failure = new AtomicReference<RuntimeException>();
        try (var executor = Executors.newFixedThreadPool(
                CONCURRENT_REQUESTS, Thread.ofVirtual().factory())) {
            items.forEach(item -> executor.execute(() -> {
                try {
                    if (failure.get() == null) {
                        work.accept(item);
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
