package fr.rebond.kit.inbox.consumer;

import fr.rebond.kit.inbox.Inbox;
import fr.rebond.kit.inbox.queue.Hold;
import fr.rebond.kit.inbox.reading.EventReadings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The thread that reads the topics of other services. A polled batch is applied as one transaction, then its offsets are
 * committed. If the batch fails, each record is applied or held by itself. After a transient failure all partitions are
 * paused while polling continues, so that the consumer stays in its group.
 */
final class InboxLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration COMMIT = Duration.ofSeconds(5);
    private static final Duration CLOSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);

    private final Inbox inbox;
    private final Rereading rereading;
    private final InboxSettings settings;
    private final Backoff backoff;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile boolean stopped;
    private volatile double lag = Double.NaN;

    InboxLoop(Inbox inbox, EventReadings readings, InboxSettings settings) {
        this.inbox = inbox;
        this.rereading = new Rereading(readings);
        this.settings = settings;
        this.backoff = settings.backoff();
    }

    /** How many records of the assigned partitions have not been read; NaN while none is assigned. */
    double lag() {
        return lag;
    }

    void stop() {
        stopped = true;
        var running = consumer;
        if (running != null) {
            running.wakeup();
        }
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                read();
            } catch (WakeupException stopping) {
                LOG.debug("Consumer woken up to stop");
            } catch (KafkaException failure) {
                LOG.warnf("Consumer interrupted: %s", failure.getMessage());
                sleep(settings.firstBackoff());
            } catch (Throwable defect) {
                // The thread must survive any failure: nobody would notice its end.
                LOG.error("Consumer failed", defect);
                sleep(settings.firstBackoff());
            }
        }
    }

    private void read() {
        consumer = new KafkaConsumer<>(
                settings.consumer(inbox.consumer()), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            consumer.subscribe(settings.topics());
            while (!stopped) {
                round();
            }
        } finally {
            lag = Double.NaN;
            consumer.close(CloseOptions.timeout(CLOSE));
        }
    }

    private void round() {
        if (backoff.isOver()) {
            consumer.resume(consumer.paused());
        }
        readAgain();
        var records = consumer.poll(POLL);
        measureLag();
        if (records.isEmpty()) {
            return;
        }
        try {
            inbox.apply(all(records));
            backoff.reset();
            commit(ends(records));
        } catch (RuntimeException failure) {
            LOG.debugf("Batch rolled back, continuing record by record: %s", Hold.cause(failure));
            recordByRecord(records);
        }
    }

    private void readAgain() {
        try {
            rereading.round(consumer);
        } catch (WakeupException stopping) {
            throw stopping;
        } catch (RuntimeException failure) {
            LOG.warnf("Readings are looked for again later: %s", Hold.cause(failure));
        }
    }

    /** Stops at the first transient failure, and before the group would miss this consumer. */
    private void recordByRecord(ConsumerRecords<byte[], byte[]> records) {
        var progress = new HashMap<TopicPartition, OffsetAndMetadata>();
        var end = System.nanoTime() + LONGEST_ROUND.toNanos();
        var stops = false;
        for (var partition : records.partitions()) {
            var next = records.records(partition).getFirst().offset();
            for (var record : records.records(partition)) {
                stops = stops || System.nanoTime() - end > 0 || !attempt(record);
                if (stops) {
                    break;
                }
                next = record.offset() + 1;
                progress.put(partition, new OffsetAndMetadata(next));
            }
            consumer.seek(partition, next);
        }
        commit(progress);
    }

    /** Whether the record is applied or held. If not, everything waits. */
    private boolean attempt(ConsumerRecord<byte[], byte[]> record) {
        try {
            inbox.applyOrHold(record);
            backoff.reset();
            return true;
        } catch (RuntimeException failure) {
            LOG.warnf("Events wait %s: %s", backoff.begin(), Hold.cause(failure));
            consumer.pause(consumer.assignment());
            return false;
        }
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> progress) {
        if (progress.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(progress, COMMIT);
        } catch (WakeupException stopping) {
            consumer.commitSync(progress, COMMIT);
        } catch (KafkaException lost) {
            LOG.infof("Offsets not committed; the events will be delivered again and skipped: %s", lost.getMessage());
        }
    }

    private void measureLag() {
        var assigned = consumer.assignment();
        lag = assigned.isEmpty()
                ? Double.NaN
                : assigned.stream()
                        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                        .sum();
    }

    private static List<ConsumerRecord<byte[], byte[]>> all(ConsumerRecords<byte[], byte[]> records) {
        var all = new ArrayList<ConsumerRecord<byte[], byte[]>>(records.count());
        records.forEach(all::add);
        return all;
    }

    private static Map<TopicPartition, OffsetAndMetadata> ends(ConsumerRecords<byte[], byte[]> records) {
        var ends = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : records.partitions()) {
            ends.put(
                    partition,
                    new OffsetAndMetadata(records.records(partition).getLast().offset() + 1));
        }
        return ends;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
