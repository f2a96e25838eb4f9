package fr.rebond.kit.ops;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Forgets what was kept for a stated time only: marks of applied events and answers to repeat. */
@ApplicationScoped
class Purge {

    private final Jdbi jdbi;
    private final Duration inbox;
    private final Duration keys;

    Purge(
            Jdbi jdbi,
            @ConfigProperty(name = "rebond.retention.inbox") Duration inbox,
            @ConfigProperty(name = "rebond.retention.idempotency-keys") Duration keys) {
        this.jdbi = jdbi;
        this.inbox = inbox;
        this.keys = keys;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        delete("DELETE FROM inbox WHERE applied_at < clock_timestamp() - :age * interval '1 second'", inbox);
        delete("DELETE FROM idempotency_key WHERE created_at < clock_timestamp() - :age * interval '1 second'", keys);
    }

    private void delete(String sql, Duration age) {
        jdbi.useHandle(
                handle -> handle.createUpdate(sql).bind("age", age.toSeconds()).execute());
    }
}
