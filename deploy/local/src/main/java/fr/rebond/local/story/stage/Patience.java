package fr.rebond.local.story.stage;

import fr.rebond.local.Failure;
import java.time.Duration;
import java.util.function.Consumer;

/** Pauses between attempts: each pause is longer than the last, and all together take at most a minute. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration SILENT = Duration.ofSeconds(3);

    private final Consumer<String> log;
    private final long start = System.nanoTime();
    private Duration next = FIRST_PAUSE;
    private boolean logged;

    Patience(Consumer<String> log) {
        this.log = log;
    }

    /**
     * Waits before the next attempt. The reason is logged once, after three seconds.
     *
     * @param reason why another attempt is needed, as a sentence without its full stop
     * @throws Failure after a minute
     */
    void pause(String reason) {
        var waited = Duration.ofNanos(System.nanoTime() - start);
        if (waited.compareTo(LIMIT) > 0) {
            throw new Failure(
                    "%s, for a minute now. ./rebond status shows what runs, ./rebond up starts what is missing, ./rebond story then continues the story."
                            .formatted(reason));
        }
        if (!logged && waited.compareTo(SILENT) > 0) {
            logged = true;
            log.accept(reason + ": waiting");
        }
        try {
            Thread.sleep(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while waiting.", e);
        }
        next = next.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? next.multipliedBy(2) : LONGEST_PAUSE;
    }
}
