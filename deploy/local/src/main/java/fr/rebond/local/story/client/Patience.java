package fr.rebond.local.story.client;

import fr.rebond.local.suite.Failure;
import java.time.Duration;
import java.util.function.Consumer;

/** Waits longer and longer between tries of one thing, up to a minute in all; says so after a while. */
final class Patience {

    private static final Duration ENOUGH = Duration.ofSeconds(60);
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration WORTH_SAYING = Duration.ofSeconds(3);

    private final Consumer<String> say;
    private final long start = System.nanoTime();
    private Duration next = SHORTEST;
    private boolean said;

    Patience(Consumer<String> say) {
        this.say = say;
    }

    /**
     * @param reason why the thing has to be tried again, a sentence without its full stop
     * @throws Failure after a minute
     */
    void pause(String reason) {
        var waited = Duration.ofNanos(System.nanoTime() - start);
        if (waited.compareTo(ENOUGH) > 0) {
            throw new Failure(
                    "%s, for a minute now. ./rebond status tells what runs, ./rebond up starts what does not; then ./rebond story takes the story up."
                            .formatted(reason));
        }
        if (!said && waited.compareTo(WORTH_SAYING) > 0) {
            said = true;
            say.accept(reason + ": waiting");
        }
        try {
            Thread.sleep(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while waiting", e);
        }
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
    }
}
