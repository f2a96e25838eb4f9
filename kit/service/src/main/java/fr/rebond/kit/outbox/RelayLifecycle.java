package fr.rebond.kit.outbox;

import fr.rebond.kit.settings.ServiceSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.jdbi.v3.core.Jdbi;

/** Runs the relay while the service runs, and measures its backlog. */
@ApplicationScoped
class RelayLifecycle {

    private static final Duration LAST_BATCH = Duration.ofSeconds(2);

    private final Relay relay;
    private final Thread thread;
    private final Jdbi jdbi;

    RelayLifecycle(ServiceSettings settings, Config config, Jdbi jdbi, MeterRegistry metrics) {
        this.relay = new Relay(Relay.Settings.of(settings, config));
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(relay);
        this.jdbi = jdbi;
        metrics.gauge("outbox.backlog", this, RelayLifecycle::backlog);
        metrics.gauge("outbox.oldest.age.seconds", this, RelayLifecycle::oldestAge);
        metrics.gauge("relay.leader", relay, leader -> leader.isLeading() ? 1 : 0);
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        relay.stop();
        if (thread.isAlive()) {
            thread.join(LAST_BATCH);
        }
    }

    /** Called after the commit of a transaction with events. */
    void wake() {
        relay.wake();
    }

    private double backlog() {
        return number("SELECT count(*) FROM outbox WHERE published_at IS NULL");
    }

    private double oldestAge() {
        return number("""
                SELECT coalesce(extract(epoch FROM clock_timestamp() - min(recorded_at)), 0)
                FROM outbox WHERE published_at IS NULL
                """);
    }

    private double number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Double.class).one());
    }
}
