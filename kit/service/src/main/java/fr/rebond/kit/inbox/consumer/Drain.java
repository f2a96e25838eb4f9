package fr.rebond.kit.inbox.consumer;

import fr.rebond.kit.database.Leadership;
import fr.rebond.kit.inbox.Inbox;
import fr.rebond.kit.inbox.queue.HeldEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Jdbi;

/** Applies the held events that are due, one in a transaction. One replica at a time does it. */
@ApplicationScoped
class Drain {

    private static final String JOB = "inbox-drain";
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int MOST_KEYS = 100;

    /** One of the events that wait for the same prerequisite is enough: if it is applied, the others are released. */
    private static final String PROBE = """
            UPDATE dead_letter SET state = 'READY', due_at = clock_timestamp()
            WHERE status = 'OPEN' AND state = 'WAITING' AND id IN (
                SELECT id FROM (
                    SELECT DISTINCT ON (waits_for) id, due_at FROM dead_letter
                    WHERE consumer = :consumer AND status = 'OPEN' AND state = 'WAITING'
                    ORDER BY waits_for, due_at) AS oldest
                WHERE due_at <= clock_timestamp() ORDER BY due_at LIMIT :most)
            """;

    /** A replica of the last version leaves heads that nobody has made READY. */
    private static final String REPAIR = """
            UPDATE dead_letter SET state = 'READY', due_at = clock_timestamp(), since = clock_timestamp()
            WHERE status = 'OPEN' AND state = 'BEHIND' AND id IN (
                SELECT id FROM (
                    SELECT DISTINCT ON (topic, subject) id, state FROM dead_letter
                    WHERE consumer = :consumer AND status = 'OPEN' AND subject IS NOT NULL
                    ORDER BY topic, subject, number) AS heads
                WHERE state = 'BEHIND')
            """;

    private final Leadership leadership;
    private final HeldEvents held;
    private final Inbox inbox;
    private final Jdbi jdbi;

    Drain(Leadership leadership, HeldEvents held, Inbox inbox, Jdbi jdbi) {
        this.leadership = leadership;
        this.held = held;
        this.inbox = inbox;
        this.jdbi = jdbi;
    }

    /**
     * Works for about a second.
     *
     * @return whether there may be more to do: false when nothing is due, or when another replica does it
     */
    boolean run() {
        if (held.due().isEmpty()) {
            return false;
        }
        var end = System.nanoTime() + ROUND.toNanos();
        var more = new AtomicBoolean();
        leadership.repeatWhileLeading(JOB, () -> {
            var due = held.due();
            due.ifPresent(inbox::applyHeld);
            more.set(due.isPresent());
            return more.get() && System.nanoTime() - end < 0;
        });
        return more.get();
    }

    /** The safety net: makes READY what nobody has released. */
    void sweep() {
        leadership.repeatWhileLeading(JOB, () -> {
            jdbi.useHandle(handle -> {
                handle.createUpdate(PROBE)
                        .bind("consumer", inbox.consumer())
                        .bind("most", MOST_KEYS)
                        .execute();
                handle.createUpdate(REPAIR).bind("consumer", inbox.consumer()).execute();
            });
            return false;
        });
    }
}
