package fr.rebond.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
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
 * The thread that reads the topics of other services. A polled batch is applied as one transaction, then its offsets
 * are committed. If the batch fails, it is applied record by record, and each failure is handled according to its class ({@link
 * FailureClass}). A partition that waits is paused while polling continues, so that the consumer stays in its group.
 */
final class InboxLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration COMMIT = Duration.ofSeconds(5);
    private static final Duration CLOSE = Duration.ofSeconds(2);
    private static final int TRIES = 5;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final InboxLifecycle.Settings settings;
    private final Waits waits;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile boolean stopped;
    private volatile double lag = Double.NaN;

    private enum Outcome {
        DONE,
        PARTITION_WAITS,
        ALL_WAIT
    }

    InboxLoop(Inbox inbox, DeadLetters deadLetters, InboxLifecycle.Settings settings) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.waits = new Waits(settings.firstBackoff(), settings.longestBackoff());
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
            waits.forgetAll();
            consumer.subscribe(settings.topics(), new Forget());
            while (!stopped) {
                round();
            }
        } finally {
            lag = Double.NaN;
            consumer.close(CloseOptions.timeout(CLOSE));
        }
    }

    private void round() {
        consumer.resume(waits.due(consumer.paused()));
        var records = consumer.poll(POLL);
        measureLag();
        if (records.isEmpty()) {
            return;
        }
        try {
            inbox.apply(all(records));
            waits.resetCommon();
            commit(ends(records));
        } catch (RuntimeException failure) {
            LOG.debugf("Batch rolled back, continuing record by record: %s", DeadLetters.cause(failure));
            recordByRecord(records);
        }
    }

    private void recordByRecord(ConsumerRecords<byte[], byte[]> records) {
        var progress = new HashMap<TopicPartition, OffsetAndMetadata>();
        var everythingWaits = false;
        for (var partition : records.partitions()) {
            var firstUnapplied = records.records(partition).getFirst().offset();
            if (!everythingWaits) {
                for (var record : records.records(partition)) {
                    var outcome = attempt(partition, record);
                    if (outcome != Outcome.DONE) {
                        everythingWaits = outcome == Outcome.ALL_WAIT;
                        break;
                    }
                    firstUnapplied = record.offset() + 1;
                    progress.put(partition, new OffsetAndMetadata(firstUnapplied));
                }
            }
            consumer.seek(partition, firstUnapplied);
        }
        if (everythingWaits) {
            waits.allFailed(consumer.assignment());
            consumer.pause(consumer.assignment());
        }
        commit(progress);
    }

    private Outcome attempt(TopicPartition partition, ConsumerRecord<byte[], byte[]> record) {
        try {
            inbox.apply(List.of(record));
            waits.forget(partition);
            return Outcome.DONE;
        } catch (RuntimeException failure) {
            return switch (FailureClass.of(failure)) {
                case TRANSIENT -> {
                    LOG.warnf("Events wait %s: %s", waits.common(), DeadLetters.cause(failure));
                    yield Outcome.ALL_WAIT;
                }
                case NOT_YET ->
                    waits.age(partition, record.offset()).compareTo(settings.prerequisiteWait()) > 0
                            ? store(partition, record, failure)
                            : retryLater(partition, record, failure);
                case PERMANENT -> store(partition, record, failure);
                case UNKNOWN ->
                    waits.tries(partition, record.offset()) + 1 >= TRIES
                            ? store(partition, record, failure)
                            : retryLater(partition, record, failure);
            };
        }
    }

    private Outcome store(TopicPartition partition, ConsumerRecord<byte[], byte[]> record, RuntimeException failure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> deadLetters.store(inbox.consumer(), record, failure));
        } catch (RuntimeException database) {
            LOG.warnf("Dead letter not stored yet: %s", database.getMessage());
            return Outcome.ALL_WAIT;
        }
        LOG.errorf("Dead letter %s offset %d: %s", partition, record.offset(), DeadLetters.cause(failure));
        waits.forget(partition);
        return Outcome.DONE;
    }

    private Outcome retryLater(
            TopicPartition partition, ConsumerRecord<byte[], byte[]> record, RuntimeException failure) {
        waits.failed(partition, record.offset());
        consumer.pause(List.of(partition));
        LOG.infof("Event waits, %s offset %d: %s", partition, record.offset(), DeadLetters.cause(failure));
        return Outcome.PARTITION_WAITS;
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

    /** Forgets the state of a partition that is no longer assigned. */
    private final class Forget implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(waits::forget);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.debugf("Reads %s", partitions);
        }
    }
}
