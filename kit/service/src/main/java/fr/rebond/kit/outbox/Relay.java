package fr.rebond.kit.outbox;

import fr.rebond.kit.settings.ServiceSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox in order and without loss: reads the oldest unpublished rows, sends them as one Kafka
 * transaction, then marks them and assigns their positions in the journal. A crash between the two sends the batch
 * again; consumers skip events whose id they know. One relay leads ({@link RelayLead}); the others wait.
 */
final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration CLOSE = Duration.ofSeconds(2);
    private static final Duration FOLLOWER_POLL = Duration.ofSeconds(1);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(200);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(5);

    private final Settings settings;
    private final Backlog backlog;
    /** A flag: at most one element, however many transactions commit while nothing can be sent. */
    private final BlockingQueue<Boolean> work = new ArrayBlockingQueue<>(1);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean leading;
    private Duration backoff = FIRST_BACKOFF;

    Relay(Settings settings, Backlog backlog) {
        this.settings = settings;
        this.backlog = backlog;
    }

    /**
     * The settings of the relay.
     *
     * @param idlePoll how long a leader without work waits: the latency of events written by replicas that do not lead
     * @param lease    silence after which the database takes the lead away
     */
    record Settings(
            String service,
            String jdbcUrl,
            String user,
            String password,
            String bootstrapServers,
            int batchSize,
            Duration idlePoll,
            Duration lease) {

        static Settings of(ServiceSettings service, Config config) {
            return new Settings(
                    service.service(),
                    config.getValue("quarkus.datasource.jdbc.url", String.class),
                    config.getValue("quarkus.datasource.username", String.class),
                    config.getValue("quarkus.datasource.password", String.class),
                    config.getValue("kafka.bootstrap.servers", String.class),
                    service.relay().batchSize(),
                    service.relay().idlePoll(),
                    service.relay().lease());
        }

        String topic() {
            return "rebond." + service;
        }
    }

    /** Wakes an idle relay at once. */
    void wake() {
        work.offer(true);
    }

    boolean isLeading() {
        return leading;
    }

    void stop() {
        stopped.countDown();
        wake();
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    @Override
    public void run() {
        while (!isStopped()) {
            try (var lead = RelayLead.connect(settings)) {
                follow(lead);
                if (!isStopped()) {
                    publish(lead.connection());
                }
            } catch (SQLException | KafkaException failure) {
                LOG.warnf("Relay interrupted, retry in %s: %s", backoff, failure.getMessage());
                pause(backoff);
                backoff = backoff.multipliedBy(2).compareTo(LONGEST_BACKOFF) < 0
                        ? backoff.multipliedBy(2)
                        : LONGEST_BACKOFF;
            } catch (Throwable defect) {
                // The thread must survive any failure: nobody would notice its end.
                LOG.error("Relay failed, retry in " + LONGEST_BACKOFF, defect);
                pause(LONGEST_BACKOFF);
            } finally {
                leading = false;
            }
        }
    }

    private void follow(RelayLead lead) throws SQLException {
        backlog.sample(lead.connection());
        while (!isStopped() && !lead.tryTake()) {
            pause(FOLLOWER_POLL);
            backlog.sample(lead.connection());
        }
    }

    /** Leads until it is stopped or something fails; the same rows are then read again. */
    private void publish(Connection database) throws SQLException {
        var producer = producer();
        try {
            producer.initTransactions();
            leading = true;
            LOG.infof("Relay leads for %s", settings.topic());
            var unpublished = new UnpublishedRows(database, settings.batchSize());
            var position = unpublished.lastPosition();
            while (!isStopped()) {
                backlog.sample(database);
                var rows = unpublished.next();
                if (rows.isEmpty()) {
                    awaitWork();
                } else {
                    send(producer, rows);
                    unpublished.mark(rows, position);
                    position += rows.size();
                    backoff = FIRST_BACKOFF;
                }
            }
        } catch (KafkaException away) {
            backlog.sample(database);
            throw away;
        } finally {
            producer.close(CLOSE);
        }
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers(),
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG, "rebond-" + settings.service() + "-relay",
                        ProducerConfig.CLIENT_ID_CONFIG, "rebond-" + settings.service() + "-relay",
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4_000,
                        ProducerConfig.LINGER_MS_CONFIG, 1),
                new StringSerializer(),
                new StringSerializer());
    }

    private void send(KafkaProducer<String, String> producer, List<OutboxRow> rows) {
        producer.beginTransaction();
        for (var row : rows) {
            producer.send(row.record(settings.topic(), "/rebond/" + settings.service()));
        }
        producer.commitTransaction();
    }

    private void awaitWork() {
        try {
            work.poll(settings.idlePoll().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            stopInterrupted();
        }
    }

    /** Waits before the retry, also when new events are committed. */
    private void pause(Duration time) {
        try {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            stopInterrupted();
        }
    }

    private void stopInterrupted() {
        Thread.currentThread().interrupt();
        stopped.countDown();
    }
}
