package fr.rebond.kit.inbox.consumer;

import fr.rebond.kit.settings.ServiceSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.eclipse.microprofile.config.Config;

/** The settings of the consumer. */
record InboxSettings(
        List<String> topics,
        String bootstrapServers,
        Optional<String> instance,
        Duration sweep,
        Duration firstBackoff,
        Duration longestBackoff) {

    static InboxSettings of(ServiceSettings.Inbox inbox, Config config) {
        return new InboxSettings(
                inbox.topics().orElse(List.of()),
                config.getValue("kafka.bootstrap.servers", String.class),
                inbox.instanceId(),
                inbox.sweep(),
                inbox.firstBackoff(),
                inbox.longestBackoff());
    }

    Backoff backoff() {
        return new Backoff(firstBackoff, longestBackoff);
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
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        instance.ifPresent(id -> settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, id));
        return settings;
    }
}
