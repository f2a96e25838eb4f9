package fr.rebond.kit.test.events;

import static java.util.concurrent.TimeUnit.SECONDS;

import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.test.parts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/**
 * Reads a topic as a consumer of committed records does, and sends records to it.
 *
 * @param topic such as {@code rebond.missions}
 */
public record Records(String topic) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public static Records on(String topic) {
        return new Records(topic);
    }

    /**
     * The events of the subject, in the order of publication. Waits up to 20 s for the first.
     *
     * @param event the name, such as {@code mission-started}, or the type
     */
    public List<PublishedRecord> of(String event, Object subject) {
        return of(event, subject, 1);
    }

    /** As {@link #of(String, Object)}, but waits for at least this number of events. */
    public List<PublishedRecord> of(String event, Object subject, int atLeast) {
        try (var consumer = fromTheBeginning()) {
            var found = new ArrayList<PublishedRecord>();
            Awaitility.await("%d x %s of %s on %s".formatted(atLeast, event, subject, topic))
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .pollInSameThread()
                    .until(() -> {
                        found.addAll(poll(consumer));
                        return count(found, event, subject) >= atLeast;
                    });
            readToTheEnd(consumer, found);
            return found.stream().filter(one -> one.is(event, subject)).toList();
        }
    }

    /** All records on the topic now, in order within each partition. Does not wait for more. */
    public List<PublishedRecord> soFar() {
        try (var consumer = fromTheBeginning()) {
            var found = new ArrayList<PublishedRecord>();
            readToTheEnd(consumer, found);
            return List.copyOf(found);
        }
    }

    /** As {@link #soFar()}, of one event and subject. */
    public List<PublishedRecord> soFar(String event, Object subject) {
        return soFar().stream().filter(one -> one.is(event, subject)).toList();
    }

    /** Sends the records in this order and returns when the broker has stored them. */
    public void send(RawRecord... records) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var one : records) {
                producer.send(one.to(topic)).get(20, SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not store the record", e);
        }
    }

    private KafkaConsumer<String, byte[]> fromTheBeginning() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                RealParts.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static void readToTheEnd(KafkaConsumer<String, byte[]> consumer, List<PublishedRecord> found) {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            found.addAll(poll(consumer));
        }
    }

    private static List<PublishedRecord> poll(KafkaConsumer<String, byte[]> consumer) {
        var found = new ArrayList<PublishedRecord>();
        consumer.poll(Duration.ofMillis(100)).forEach(one -> found.add(PublishedRecord.of(one)));
        return found;
    }

    private static long count(List<PublishedRecord> found, String event, Object subject) {
        return found.stream().filter(one -> one.is(event, subject)).count();
    }
}
