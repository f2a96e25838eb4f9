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

/**
 * The thread that reads the topics of other services. A polled batch is applied as one transaction, then its offsets
 * are committed. If the batch fails, it is applied record by record, and each failure is treated by its class ({@link
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
    private final Map<TopicPartition, Stuck> stuck = new HashMap<>();
    private Duration backoff;
    private volatile KafkaConsumer<byte[], byte[]> consumer;
    private volatile boolean stopped;
    private volatile double lag = Double.NaN;

    /** A record that could not be applied yet. */
    private record Stuck(long offset, int tries, long since, long resumeAt) {}

    private enum Outcome {
        DONE,
        PARTITION_WAITS,
        ALL_WAIT
    }

    InboxLoop(Inbox inbox, DeadLetters deadLetters, InboxLifecycle.Settings settings) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.backoff = settings.firstBackoff();
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
            stuck.clear();
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
        resumeWhatIsDue();
        var records = consumer.poll(POLL);
        measureLag();
        if (records.isEmpty()) {
            return;
        }
        try {
            inbox.apply(all(records));
            backoff = settings.firstBackoff();
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
            pauseAll();
        }
        commit(progress);
    }

    private Outcome attempt(TopicPartition partition, ConsumerRecord<byte[], byte[]> record) {
        try {
            inbox.apply(List.of(record));
            stuck.remove(partition);
            return Outcome.DONE;
        } catch (RuntimeException failure) {
            return switch (FailureClass.of(failure)) {
                case TRANSIENT -> {
                    LOG.warnf("Events wait %s: %s", backoff, DeadLetters.cause(failure));
                    yield Outcome.ALL_WAIT;
                }
                case NOT_YET ->
                    System.nanoTime() - since(partition, record)
                                    > settings.prerequisiteWait().toNanos()
                            ? bury(partition, record, failure)
                            : retryLater(partition, record, failure);
                case PERMANENT -> bury(partition, record, failure);
                case UNKNOWN ->
                    tries(partition, record) + 1 >= TRIES
                            ? bury(partition, record, failure)
                            : retryLater(partition, record, failure);
            };
        }
    }

    private Outcome bury(TopicPartition partition, ConsumerRecord<byte[], byte[]> record, RuntimeException failure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> deadLetters.bury(inbox.consumer(), record, failure));
        } catch (RuntimeException database) {
            LOG.warnf("Dead letter not stored yet: %s", database.getMessage());
            return Outcome.ALL_WAIT;
        }
        LOG.errorf("Dead letter %s offset %d: %s", partition, record.offset(), DeadLetters.cause(failure));
        stuck.remove(partition);
        return Outcome.DONE;
    }

    private Outcome retryLater(
            TopicPartition partition, ConsumerRecord<byte[], byte[]> record, RuntimeException failure) {
        var tries = tries(partition, record) + 1;
        var wait = Math.min(
                settings.firstBackoff().toNanos() << Math.min(tries - 1, 10),
                settings.longestBackoff().toNanos());
        stuck.put(partition, new Stuck(record.offset(), tries, since(partition, record), System.nanoTime() + wait));
        consumer.pause(List.of(partition));
        LOG.infof("Event waits, %s offset %d: %s", partition, record.offset(), DeadLetters.cause(failure));
        return Outcome.PARTITION_WAITS;
    }

    private long since(TopicPartition partition, ConsumerRecord<?, ?> record) {
        var known = stuck.get(partition);
        return known != null && known.offset == record.offset() ? known.since : System.nanoTime();
    }

    private int tries(TopicPartition partition, ConsumerRecord<?, ?> record) {
        var known = stuck.get(partition);
        return known != null && known.offset == record.offset() ? known.tries : 0;
    }

    private void pauseAll() {
        var resumeAt = System.nanoTime() + backoff.toNanos();
        for (var partition : consumer.assignment()) {
            stuck.merge(
                    partition,
                    new Stuck(-1, 0, System.nanoTime(), resumeAt),
                    (known, ignored) -> new Stuck(known.offset, known.tries, known.since, resumeAt));
        }
        consumer.pause(consumer.assignment());
        var doubled = backoff.multipliedBy(2);
        backoff = doubled.compareTo(settings.longestBackoff()) < 0 ? doubled : settings.longestBackoff();
    }

    private void resumeWhatIsDue() {
        var now = System.nanoTime();
        var due = consumer.paused().stream()
                .filter(partition -> !stuck.containsKey(partition) || stuck.get(partition).resumeAt - now <= 0)
                .toList();
        consumer.resume(due);
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
            partitions.forEach(stuck::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.debugf("Reads %s", partitions);
        }
    }
}
