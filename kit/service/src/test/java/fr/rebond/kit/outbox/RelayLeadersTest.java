package fr.rebond.kit.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.test.parts.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Relays in processes of their own, paused and killed while rows keep coming. */
class RelayLeadersTest {

    private static final String SERVICE = "relaytest";
    private static final int SUBJECTS = 5;

    private static Jdbi database;
    private final List<Process> relays = new ArrayList<>();

    @BeforeAll
    static void prepare() throws InterruptedException {
        database = RelayDatabase.create(SERVICE).jdbi();
        Topics.create(RealParts.bootstrapServers(), List.of("rebond." + SERVICE));
    }

    @AfterEach
    void endRelays() throws InterruptedException {
        for (var relay : relays) {
            relay.destroyForcibly().waitFor(10, SECONDS);
        }
    }

    @Test
    void leaderPausedBeyondItsLeaseLosesNothingAndKeepsTheOrder() throws Exception {
        // Given
        var subjects = subjects();
        var first = relay();
        write(subjects, 1, 50);
        awaitPublished();
        relay();
        // When
        var writing = Thread.startVirtualThread(() -> write(subjects, 51, 250));
        signal(first, "STOP");
        writing.join();
        awaitPublished();
        var publishedBeforeTheFirstGoesOn = count("SELECT last_position FROM relay_state");
        write(subjects, 251, 260);
        signal(first, "CONT");
        // Then
        awaitPublished();
        assertThat(publishedBeforeTheFirstGoesOn).isGreaterThanOrEqualTo(5 * 250);
        assertNothingLostNorReordered(subjects, 260);
    }

    @Test
    void leaderKilledRepeatedlyLosesNothing() throws Exception {
        // Given
        var subjects = subjects();
        var writing = Thread.startVirtualThread(() -> write(subjects, 1, 300));
        // When
        for (var round = 0; round < 3; round++) {
            var relay = relay();
            Thread.sleep(2_500);
            relay.destroyForcibly().waitFor(10, SECONDS);
        }
        writing.join();
        relay();
        // Then
        awaitPublished();
        assertNothingLostNorReordered(subjects, 300);
    }

    private static List<UUID> subjects() {
        return java.util.stream.Stream.generate(UUID::randomUUID)
                .limit(SUBJECTS)
                .toList();
    }

    private Process relay() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        SERVICE,
                        RealParts.jdbcUrl(SERVICE),
                        SERVICE + "_app",
                        RealParts.bootstrapServers())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        relays.add(process);
        return process;
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /**
     * Writes as the outbox does, in one small transaction for each round of subjects, a little slower than the relay.
     */
    private static void write(List<UUID> subjects, int from, int to) {
        for (var sequence = from; sequence <= to; sequence++) {
            var number = sequence;
            database.useTransaction(handle -> {
                for (var subject : subjects) {
                    handle.createUpdate("""
                                    INSERT INTO outbox (id, type, subject, sequence, partition_key, payload, actor, occurred_at)
                                    VALUES (gen_random_uuid(), 'fr.rebond.relaytest.counted.v1', :subject, :number, :subject,
                                            '{}', 'test', now())
                                    """)
                            .bind("subject", subject)
                            .bind("number", number)
                            .execute();
                }
            });
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitPublished() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> count("SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0);
    }

    private static long count(String sql) {
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static void assertNothingLostNorReordered(List<UUID> subjects, int events) {
        var bySubject = Records.on("rebond." + SERVICE).soFar().stream()
                .collect(Collectors.groupingBy(record -> record.subject()));
        for (var subject : subjects) {
            var seen = bySubject.get(subject.toString()).stream()
                    .map(record -> Long.parseLong(record.headers().get("ce_sequence")))
                    .toList();
            assertThat(firstSightings(seen))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events).boxed().toList());
        }
        var positions =
                database.withHandle(handle -> handle.createQuery("SELECT position FROM outbox ORDER BY position")
                        .mapTo(Long.class)
                        .list());
        assertThat(positions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, positions.size()).boxed().toList());
        assertThat(count("SELECT last_position FROM relay_state")).isEqualTo(positions.size());
    }

    /**
     * A batch that was sent but not marked is sent again: readers see repetitions, but never a gap, and new events in
     * order.
     */
    private static List<Long> firstSightings(List<Long> seen) {
        return seen.stream().distinct().toList();
    }
}
