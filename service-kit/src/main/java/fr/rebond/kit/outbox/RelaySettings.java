package fr.rebond.kit.outbox;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * What a relay is told from outside.
 *
 * @param idlePoll how long a leader without work waits before it looks again: the latency of replicas that do not lead
 * @param lease    silence after which the database takes the lead away
 */
record RelaySettings(
        String service,
        String jdbcUrl,
        String user,
        String password,
        String bootstrapServers,
        int batchSize,
        Duration idlePoll,
        Duration lease) {

    static RelaySettings of(Config config) {
        return new RelaySettings(
                config.getValue("rebond.service", String.class),
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class),
                config.getValue("kafka.bootstrap.servers", String.class),
                config.getValue("rebond.relay.batch-size", Integer.class),
                config.getValue("rebond.relay.idle-poll", Duration.class),
                config.getValue("rebond.relay.lease", Duration.class));
    }

    String topic() {
        return "rebond." + service;
    }
}
