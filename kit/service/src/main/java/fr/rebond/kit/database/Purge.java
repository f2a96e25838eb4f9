package fr.rebond.kit.database;

import fr.rebond.kit.settings.ServiceSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Deletes expired rows: the answers to requests with an Idempotency-Key. */
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
        delete("idempotency_key", "created_at", retention.idempotencyKeys());
    }

    /** In small steps, each within the statement timeout and with few row locks. */
    private void delete(String table, String since, Duration age) {
        var sql = """
                DELETE FROM %1$s WHERE ctid = ANY (ARRAY(
                    SELECT ctid FROM %1$s WHERE %2$s < clock_timestamp() - :age * interval '1 second' LIMIT :step))
                """.formatted(table, since);
        int deleted;
        do {
            deleted = jdbi.withHandle(handle -> handle.createUpdate(sql)
                    .bind("age", age.toSeconds())
                    .bind("step", STEP)
                    .execute());
        } while (deleted == STEP);
    }
}
