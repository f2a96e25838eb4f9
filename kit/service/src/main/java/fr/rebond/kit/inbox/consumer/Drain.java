package fr.rebond.kit.inbox.consumer;

import fr.rebond.kit.database.Leadership;
import fr.rebond.kit.inbox.Inbox;
import fr.rebond.kit.inbox.queue.HeldEvents;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Applies the held events that are due, one in a transaction. One replica at a time does it. */
@ApplicationScoped
class Drain {

    private static final String JOB = "inbox-drain";
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

    /** Returns when nothing is due, or when another replica applies the held events. */
    void run() {
        if (held.due().isEmpty()) {
            return;
        }
        leadership.repeatWhileLeading(JOB, () -> {
            var due = held.due();
            due.ifPresent(inbox::applyHeld);
            return due.isPresent();
        });
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
