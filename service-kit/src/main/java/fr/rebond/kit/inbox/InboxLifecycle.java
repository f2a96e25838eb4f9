package fr.rebond.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Runs the consumer as long as the service runs, if it reads any topic. */
@ApplicationScoped
class InboxLifecycle {

    private static final Duration LAST_BATCH = Duration.ofSeconds(3);

    private final InboxLoop loop;
    private final Thread thread;
    private final boolean reads;

    InboxLifecycle(Config config, Inbox inbox, DeadLetters deadLetters, MeterRegistry metrics) {
        var settings = InboxSettings.of(config);
        this.reads = !settings.topics().isEmpty();
        this.loop = new InboxLoop(inbox, deadLetters, settings);
        this.thread = Thread.ofPlatform().name("inbox").daemon().unstarted(loop);
        metrics.gauge("dead.letters", deadLetters, letters -> letters.countOpen("DEAD"));
        metrics.gauge("parked.events", deadLetters, letters -> letters.countOpen("PARKED"));
        metrics.gauge("consumer.lag", loop, InboxLoop::lag);
    }

    void start(@Observes StartupEvent started) {
        if (reads) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        loop.stop();
        if (thread.isAlive()) {
            thread.join(LAST_BATCH);
        }
    }
}
