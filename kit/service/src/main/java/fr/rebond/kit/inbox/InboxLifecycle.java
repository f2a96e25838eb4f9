package fr.rebond.kit.inbox;

import fr.rebond.kit.settings.ServiceSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.eclipse.microprofile.config.Config;

/** Runs the consumer while the service runs, if the service reads any topic. */
@ApplicationScoped
class InboxLifecycle {

    private static final Duration LAST_BATCH = Duration.ofSeconds(3);

    private final InboxLoop loop;
    private final Thread thread;
    private final boolean reads;

    InboxLifecycle(
            ServiceSettings service, Config config, Inbox inbox, DeadLetters deadLetters, MeterRegistry metrics) {
        var settings = Settings.of(service.inbox(), config);
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

    /**
     * The settings of the consumer.
     *
     * @param prerequisiteWait how long an event may wait for its prerequisite
     */
    record Settings(
            List<String> topics,
            String bootstrapServers,
            Optional<String> instance,
            Duration prerequisiteWait,
            Duration firstBackoff,
            Duration longestBackoff) {

        static Settings of(ServiceSettings.Inbox inbox, Config config) {
            return new Settings(
                    inbox.topics().orElse(List.of()),
                    config.getValue("kafka.bootstrap.servers", String.class),
                    inbox.instanceId(),
                    inbox.prerequisiteWait(),
                    inbox.firstBackoff(),
                    inbox.longestBackoff());
        }

        Map<String, Object> consumer(String group) {
            var settings = new HashMap<String, Object>(Map.of(
                    ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    ConsumerConfig.GROUP_ID_CONFIG,
                    group,
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                    "read_committed",
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                    10_000,
                    ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                    3_000,
                    ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                    60_000));
            settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
            // Finds a topic soon after the deployment has created it.
            settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
            settings.put(
                    ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
            instance.ifPresent(id -> settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, id));
            return settings;
        }
    }
}
