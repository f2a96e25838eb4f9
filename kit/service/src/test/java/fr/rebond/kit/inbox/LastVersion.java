package fr.rebond.kit.inbox;

import static java.util.concurrent.TimeUnit.SECONDS;

import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.test.parts.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The database and the offsets that the last version has left: one applied event, one dead letter, one parked behind it, one
 * discarded whose mark has been purged, one unpublished, and one of a type that version did not know.
 */
public final class LastVersion implements QuarkusTestResourceLifecycleManager {

    static final UUID SUBJECT = UUID.randomUUID();
    static final RawRecord APPLIED = record(1, HappeningHandler.TYPE, "applied");
    static final RawRecord UNKNOWN = record(2, LateHandler.TYPE, "noticed-late");
    static final RawRecord DISCARDED = record(3, HappeningHandler.TYPE, "discarded");
    static final RawRecord DEAD = record(4, HappeningHandler.TYPE, "buggy-before");
    static final RawRecord PARKED = record(5, HappeningHandler.TYPE, "parked");
    static final UUID UNPUBLISHED = UUID.randomUUID();

    private static final String NAME = "lastversion";
    private static final String TOPIC = "rebond.applications";

    private static RawRecord record(int sequence, String type, String word) {
        return RawRecord.event(type, SUBJECT, sequence, SUBJECT.toString(), "{\"word\": \"" + word + "\"}");
    }

    @Override
    public Map<String, String> start() {
        var parts = new RealParts();
        parts.init(Map.of("service", NAME));
        var settings = new HashMap<>(parts.start());
        settings.put("rebond.service", NAME);
        try {
            Topics.create(RealParts.bootstrapServers(), List.of("rebond." + NAME));
            Happenings.TOPIC.send(APPLIED, UNKNOWN, DISCARDED, DEAD, PARKED);
            commitAllOffsets();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        Flyway.configure()
                .dataSource(RealParts.jdbcUrl(NAME), NAME + "_owner", NAME + "_owner")
                .locations("db/kit", "db/kit-test")
                .placeholders(Map.of("app", NAME + "_app"))
                .target("20261127.02")
                .load()
                .migrate();
        write(Jdbi.create(RealParts.jdbcUrl(NAME), NAME + "_app", NAME + "_app"));
        return settings;
    }

    private static void commitAllOffsets() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", RealParts.bootstrapServers()))) {
            var partitions = IntStream.range(0, Topics.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            var ends = admin.listOffsets(partitions).all().get(20, SECONDS);
            var offsets = ends.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            end -> new OffsetAndMetadata(end.getValue().offset())));
            admin.alterConsumerGroupOffsets("rebond-" + NAME, offsets).all().get(20, SECONDS);
        }
    }

    private static void write(Jdbi database) {
        database.useHandle(handle -> {
            handle.execute(
                    "INSERT INTO inbox (consumer, event_id, type, subject) VALUES (?, ?, ?, ?)",
                    "rebond-" + NAME,
                    UUID.fromString(APPLIED.id()),
                    HappeningHandler.TYPE,
                    SUBJECT);
            handle.execute(
                    "INSERT INTO happening (event_id, subject, sequence, word) VALUES (?, ?, 1, 'applied')",
                    UUID.fromString(APPLIED.id()),
                    SUBJECT);
            handle.execute("""
                    INSERT INTO outbox (id, type, subject, sequence, partition_key, payload, actor, occurred_at)
                    VALUES (?, 'fr.rebond.lastversion.counted.v1', ?, 1, ?, '{}', 'test', now())
                    """, UNPUBLISHED, UNPUBLISHED, UNPUBLISHED);
            letter(handle, DISCARDED, 1_000_001, "DEAD", "DISCARDED");
            letter(handle, DEAD, 1_000_002, "DEAD", "OPEN");
            letter(handle, PARKED, 1_000_003, "PARKED", "OPEN");
        });
    }

    private static void letter(Handle handle, RawRecord record, long offset, String kind, String status) {
        handle.execute(
                """
                INSERT INTO dead_letter (id, consumer, topic, partition, record_offset, kind, status, event_id, type, subject,
                                         cause, record_value, headers, closed_at)
                VALUES (gen_random_uuid(), ?, ?, 0, ?, ?, ?, ?, ?, ?, 'a defect', ?, ?,
                        CASE WHEN CAST(? AS text) <> 'OPEN' THEN now() END)
                """,
                "rebond-" + NAME,
                TOPIC,
                offset,
                kind,
                status,
                UUID.fromString(record.id()),
                HappeningHandler.TYPE,
                SUBJECT,
                record.value(),
                headers(record),
                status);
    }

    /** The headers of a record as that version has stored them. */
    public static String headers(RawRecord record) {
        return record.headers().entrySet().stream()
                .map(header -> "\"%s\":\"%s\"".formatted(header.getKey(), base64(header.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void stop() {
        // The parts stop with the JVM.
    }
}
