package fr.rebond.kit.inbox.consumer;

import fr.rebond.kit.inbox.reading.EventReadings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Has this consumer read its partitions of a topic again when an operator asks for it. The committed offset goes back to
 * the first event before the partition is noted as begun: after a crash between the two, it goes back once more.
 */
final class Rereading {

    private static final Logger LOG = Logger.getLogger(Rereading.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final EventReadings readings;
    private long lastLook = System.nanoTime() - PAUSE.toNanos();

    Rereading(EventReadings readings) {
        this.readings = readings;
    }

    /** Looks once a second for readings, begins them, and notes how far they are. */
    void round(KafkaConsumer<byte[], byte[]> consumer) {
        if (System.nanoTime() - lastLook < PAUSE.toNanos()) {
            return;
        }
        lastLook = System.nanoTime();
        for (var reading : readings.unfinished()) {
            var begun = readings.begun(reading.id());
            for (var partition : consumer.assignment()) {
                if (!partition.topic().equals(reading.topic())) {
                    continue;
                }
                if (begun.contains(partition.partition())) {
                    readings.progress(reading.id(), partition.partition(), consumer.position(partition, TIMEOUT));
                } else {
                    begin(consumer, reading.id(), partition);
                }
            }
            readings.finishIfComplete(reading.id());
        }
    }

    private void begin(KafkaConsumer<byte[], byte[]> consumer, UUID reading, TopicPartition partition) {
        var wanted = List.of(partition);
        var first = consumer.beginningOffsets(wanted, TIMEOUT).get(partition);
        var end = consumer.endOffsets(wanted, TIMEOUT).get(partition);
        consumer.seek(partition, first);
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(first)), TIMEOUT);
        var partitions = consumer.partitionsFor(partition.topic(), TIMEOUT).size();
        readings.begin(reading, partitions, partition.partition(), first, end);
        LOG.infof("Reads %s again, from %d to %d", partition, first, end);
    }
}
