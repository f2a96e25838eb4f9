package fr.rebond.kit.database;

import fr.rebond.kit.settings.ServiceSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Forgets what was kept for a stated time only: marks of applied events and answers to repeat. */
@ApplicationScoped
class Purge {

    private static final int STEP = 5_000;

    private final Jdbi jdbi;
    private final ServiceSettings.Retention retention;

    Purge(Jdbi jdbi, ServiceSettings settings) {
        this.jdbi = jdbi;
        this.retention = settings.retention();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        forget("inbox", "applied_at", retention.inbox());
        forget("idempotency_key", "created_at", retention.idempotencyKeys());
    }

    /** In small steps: each fits into the time a statement may take and locks little. */
    private void forget(String table, String since, Duration age) {
        var sql = """
                DELETE FROM %1$s WHERE ctid = ANY (ARRAY(
                    SELECT ctid FROM %1$s WHERE %2$s < clock_timestamp() - :age * interval '1 second' LIMIT :step))
                """.formatted(table, since);
        int forgotten;
        do {
            forgotten = jdbi.withHandle(handle -> handle.createUpdate(sql)
                    .bind("age", age.toSeconds())
                    .bind("step", STEP)
                    .execute());
        } while (forgotten == STEP);
    }
}
