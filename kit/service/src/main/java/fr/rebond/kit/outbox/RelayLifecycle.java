package fr.rebond.kit.outbox;

import fr.rebond.kit.settings.ServiceSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Runs the relay while the service runs. */
@ApplicationScoped
class RelayLifecycle {

    private static final Duration LAST_BATCH = Duration.ofSeconds(2);

    private final Relay relay;
    private final Thread thread;

    RelayLifecycle(ServiceSettings settings, Config config, MeterRegistry metrics) {
        var backlog = new Backlog();
        this.relay = new Relay(Relay.Settings.of(settings, config), backlog);
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(relay);
        backlog.publishTo(metrics);
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
}
