package fr.rebond.kit.inbox.letter;

import fr.rebond.kit.inbox.queue.HeldEvent;
import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.inbox.queue.HeldEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Watches, for about a second, what the worker does with a queue. Most queues are short and end within it. */
@ApplicationScoped
class DrainProgress {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final DeadLetterQueries queries;
    private final HeldEvents held;

    DrainProgress(DeadLetterQueries queries, HeldEvents held) {
        this.queries = queries;
        this.held = held;
    }

    Instant now() {
        return queries.now();
    }

    /**
     * @param first the first event of the queue, or the one that has been discarded
     * @param since when the operator acted
     */
    ReplayOutcome of(HeldEvent first, Instant since) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var head = held.head(first);
        while (head.filter(DrainProgress::isDue).isPresent() && System.nanoTime() - end < 0) {
            sleep();
            head = held.head(first);
        }
        var progress = queries.progress(first, since);
        var failure = head.filter(one -> !isDue(one))
                .map(one -> queries.read(one.id()).cause());
        return new ReplayOutcome(progress.applied(), failure.orElse(null), progress.held());
    }

    private static boolean isDue(HeldEvent head) {
        return head.state() == State.READY || head.state() == State.BEHIND;
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
