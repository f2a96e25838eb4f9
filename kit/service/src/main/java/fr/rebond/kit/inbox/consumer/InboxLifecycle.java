package fr.rebond.kit.inbox.consumer;

import fr.rebond.kit.inbox.Inbox;
import fr.rebond.kit.inbox.queue.HeldEvents;
import fr.rebond.kit.inbox.reading.EventReadings;
import fr.rebond.kit.settings.ServiceSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Runs the consumer and the drain while the service runs, if the service reads any topic. */
@ApplicationScoped
class InboxLifecycle {

    private static final Duration LAST_BATCH = Duration.ofSeconds(3);

    private final InboxLoop loop;
    private final DrainLoop drain;
    private final List<Thread> threads;

    InboxLifecycle(
            ServiceSettings service,
            Config config,
            Inbox inbox,
            EventReadings readings,
            Drain drain,
            HeldMetrics held,
            MeterRegistry metrics) {
        var settings = InboxSettings.of(service.inbox(), config);
        this.loop = new InboxLoop(inbox, readings, settings);
        this.drain = new DrainLoop(drain, held, settings);
        this.threads = settings.topics().isEmpty()
                ? List.of()
                : List.of(thread("inbox", this.loop), thread("inbox-drain", this.drain));
        held.register(metrics);
        // Shown from the start, and not only after the first event.
        List.of("inbox.duplicates", "inbox.unknown.types", "inbox.gaps").forEach(metrics::counter);
        metrics.gauge("consumer.lag", loop, InboxLoop::lag);
    }

    private static Thread thread(String name, Runnable work) {
        return Thread.ofPlatform().name(name).daemon().unstarted(work);
    }

    void start(@Observes StartupEvent started) {
        threads.forEach(Thread::start);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) HeldEvents.Released released) {
        drain.wake();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        loop.stop();
        drain.stop();
        var end = System.nanoTime() + LAST_BATCH.toNanos();
        for (var thread : threads) {
            if (thread.isAlive()) {
                thread.join(Duration.ofNanos(Math.max(end - System.nanoTime(), 1_000_000)));
            }
        }
    }
}
