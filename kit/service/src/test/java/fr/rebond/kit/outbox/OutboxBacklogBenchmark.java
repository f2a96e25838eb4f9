package fr.rebond.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.test.parts.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/**
 * Prints the times of a scrape and of a write without and with a million events that cannot be published because Kafka is
 * away, then how long Kafka needs to receive them all once it is back. Run it by hand on a quiet machine:
 * {@code mvn test -pl kit/service -am -Dtest=OutboxBacklogBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class OutboxBacklogBenchmark {

    private static final int EVENTS = 1_000_000;
    private static final int SUBJECTS = 1_000;
    private static final int WRITERS = 4;
    private static final int WRITES = 500;
    private static final int SCRAPES = 200;
    private static final String NOWHERE = "localhost:1";
    private static final String COUNTED = "00000000-0000-7000-8000-";

    private final RelayDatabase database = RelayDatabase.create("backlogbench");
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void measure() throws Exception {
        Topics.create(RealParts.bootstrapServers(), List.of("rebond.backlogbench"));
        var backlog = new Backlog();
        backlog.publishTo(metrics);
        var withoutKafka = new Relay(database.settings(NOWHERE), backlog);
        var relaying = Thread.ofPlatform().start(withoutKafka);
        measure("warm-up");
        measure("no backlog");
        var writing = System.nanoTime();
        fill();
        System.out.printf("%,d events written in %.0f s%n", EVENTS, seconds(writing));
        measure("backlog, Kafka away");
        withoutKafka.stop();
        relaying.join();
        drain(backlog);
    }

    private void measure(String what) throws Exception {
        Thread.sleep(6_000);
        var writes = new ArrayList<Long>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var each = new ArrayList<Future<List<Long>>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                each.add(writers.submit(this::write));
            }
            for (var times : each) {
                writes.addAll(times.get());
            }
        }
        print(what + ", write of an event", writes);
        print(what + ", scrape of the gauges", times(SCRAPES, this::scrape));
        print(what + ", the former gauges", times(5, this::scan));
        System.out.printf(
                "%s: outbox_backlog %.0f, outbox_oldest_age_seconds %.0f%n",
                what,
                metrics.get("outbox.backlog").gauge().value(),
                metrics.get("outbox.oldest.age.seconds").gauge().value());
    }

    private List<Long> write() throws Exception {
        try (var handle = database.jdbi().open()) {
            return times(
                    WRITES,
                    () -> handle.inTransaction(transaction -> transaction
                            .createUpdate("""
                            WITH next AS (
                                INSERT INTO outbox_subject AS s (subject, last_sequence, partition_key)
                                VALUES (:subject, 1, :subject)
                                ON CONFLICT (subject) DO UPDATE SET last_sequence = s.last_sequence + 1
                                RETURNING last_sequence)
                            INSERT INTO outbox (id, type, subject, sequence, partition_key, payload, actor, occurred_at)
                            SELECT uuidv7(), 'fr.rebond.backlogbench.counted.v1', :subject, last_sequence, :subject, '{}',
                                   'test', now()
                            FROM next
                            """)
                            .bind("subject", UUID.randomUUID())
                            .execute()));
        }
    }

    private Object scrape() {
        return metrics.getMeters().stream()
                .map(meter -> meter.measure().iterator().next().getValue())
                .toList();
    }

    private Object scan() {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT count(*) + extract(epoch FROM clock_timestamp() - min(recorded_at))
                        FROM outbox WHERE published_at IS NULL
                        """).mapTo(Double.class).one());
    }

    private void fill() {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO outbox (id, type, subject, sequence, partition_key, payload, actor, occurred_at)
                        SELECT uuidv7(), 'fr.rebond.backlogbench.counted.v1', subject, sequence, subject,
                               '{"number": ' || sequence || ', "text": "' || repeat('x', 200) || '"}', 'test', now()
                        FROM generate_series(1, :events / :subjects) AS sequence,
                             (SELECT (:counted || lpad(number::text, 12, '0'))::uuid AS subject
                              FROM generate_series(1, :subjects) AS number) AS subjects
                        ORDER BY sequence
                        """)
                        .bind("events", EVENTS)
                        .bind("subjects", SUBJECTS)
                        .bind("counted", COUNTED)
                        .execute());
    }

    private void drain(Backlog backlog) throws InterruptedException {
        var relay = new Relay(database.settings(RealParts.bootstrapServers()), backlog);
        var relaying = Thread.ofPlatform().start(relay);
        var start = System.nanoTime();
        while (unpublished()) {
            Thread.sleep(200);
        }
        System.out.printf("published in %.0f s%n", seconds(start));
        relay.stop();
        relaying.join();
        assertThat(readInOrder())
                .hasSize(SUBJECTS)
                .allSatisfy((subject, last) -> assertThat(last).isEqualTo((long) EVENTS / SUBJECTS));
        System.out.printf("%,d events of %,d subjects are in the topic in order%n", EVENTS, SUBJECTS);
    }

    /** The last sequence of each subject. Fails when a subject has a gap or another order. */
    private Map<String, Long> readInOrder() {
        var last = new HashMap<String, Long>();
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                RealParts.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(IntStream.range(0, Topics.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition("rebond.backlogbench", partition))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var subject = header(record, "ce_subject");
                    if (subject.startsWith(COUNTED)) {
                        assertThat(Long.parseLong(header(record, "ce_sequence")))
                                .isEqualTo(last.merge(subject, 1L, Long::sum));
                    }
                }
            }
        }
        return last;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private boolean unpublished() {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("SELECT EXISTS (SELECT FROM outbox WHERE published_at IS NULL)")
                                .mapTo(Boolean.class)
                                .one());
    }

    private static List<Long> times(int number, Callable<?> action) throws Exception {
        var times = new ArrayList<Long>();
        for (var time = 0; time < number; time++) {
            var start = System.nanoTime();
            action.call();
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static void print(String what, List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%s: median %.3f ms, 99 %% %.3f ms, longest %.3f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                Arrays.stream(sorted).max().orElseThrow() / 1e6);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
