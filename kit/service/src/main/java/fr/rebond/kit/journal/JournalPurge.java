package fr.rebond.kit.journal;

import fr.rebond.kit.settings.ServiceSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Deletes the oldest published events when a retention is set. By default they are kept forever. */
@ApplicationScoped
class JournalPurge {

    private static final int STEP = 5_000;

    private final Jdbi jdbi;
    private final Optional<Duration> retention;

    JournalPurge(Jdbi jdbi, ServiceSettings settings) {
        this.jdbi = jdbi;
        this.retention = settings.retention().outbox();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        retention.ifPresent(this::purge);
    }

    /** In small steps from the first position on, so that the journal never has a gap. */
    void purge(Duration age) {
        long deleted;
        do {
            deleted = jdbi.withHandle(
                    handle -> handle.createQuery("SELECT purge_journal(:age * interval '1 second', :step)")
                            .bind("age", age.toSeconds())
                            .bind("step", STEP)
                            .mapTo(Long.class)
                            .one());
        } while (deleted == STEP);
    }
}
