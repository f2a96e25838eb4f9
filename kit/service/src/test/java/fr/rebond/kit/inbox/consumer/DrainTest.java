package fr.rebond.kit.inbox.consumer;

import static fr.rebond.kit.inbox.Happenings.TOPIC;
import static fr.rebond.kit.inbox.Happenings.await;
import static fr.rebond.kit.inbox.Happenings.event;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.inbox.HappeningHandler;
import fr.rebond.kit.inbox.Happenings;
import fr.rebond.kit.inbox.LastVersion;
import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.parts.RealParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What other replicas release, and what nobody has released. The sweep runs every 30 s by itself. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class DrainTest {

    @Inject
    Drain drain;

    @Inject
    Happenings happenings;

    @Inject
    Jdbi jdbi;

    @Inject
    HeldMetrics figures;

    @Inject
    MeterRegistry metrics;

    private final String thing = unique("thing");
    private final List<UUID> subjects =
            Stream.generate(UUID::randomUUID).limit(3).toList();

    private void sendAndAwaitTheWait() {
        TOPIC.send(subjects.stream()
                .map(subject -> event(subject, 1, "needs=" + thing))
                .toArray(RawRecord[]::new));
        subjects.forEach(subject -> happenings.awaitStates(subject, "WAITING"));
    }

    private void run(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql, "thing:" + thing));
    }

    private void createWithoutReporting() {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO thing (id, version, name, price_amount, price_currency)
                VALUES (gen_random_uuid(), 0, ?, 1, 'EUR')
                """, thing));
    }

    private long attempts() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT sum(attempts) FROM dead_letter WHERE waits_for = :key")
                        .bind("key", "thing:" + thing)
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void appliesWhatAnotherReplicaReleases() {
        sendAndAwaitTheWait();
        createWithoutReporting();
        run("UPDATE dead_letter SET state = 'READY', due_at = now() WHERE waits_for = ?");
        subjects.forEach(subject -> happenings.awaitWords(subject, "needs=" + thing));
    }

    @Test
    void sweepAppliesWhatNobodyHasReleased() {
        sendAndAwaitTheWait();
        createWithoutReporting();
        run("UPDATE dead_letter SET due_at = now() WHERE waits_for = ?");
        drain.sweep();
        subjects.forEach(subject -> happenings.awaitWords(subject, "needs=" + thing));
    }

    @Test
    void sweepTriesOneEventForEachMissingPrerequisite() {
        sendAndAwaitTheWait();
        run("UPDATE dead_letter SET due_at = now() WHERE waits_for = ?");
        drain.sweep();
        await().until(() -> attempts() == subjects.size() + 1);
        drain.run();
        assertThat(attempts()).isEqualTo(subjects.size() + 1);
        subjects.forEach(subject -> happenings.awaitStates(subject, "WAITING"));
    }

    @Test
    void keepsTheTimeSinceWhichAnEventWaits() {
        sendAndAwaitTheWait();
        run("UPDATE dead_letter SET due_at = now(), since = now() - interval '2 days' WHERE waits_for = ?");
        drain.sweep();
        await().until(() -> attempts() == subjects.size() + 1);
        var recent = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM dead_letter WHERE waits_for = :key AND since > now() - interval '1 day'")
                .bind("key", "thing:" + thing)
                .mapTo(Long.class)
                .one());
        assertThat(recent).isZero();
    }

    @Test
    void figuresShowHowManyEventsWaitAndForHowLong() {
        sendAndAwaitTheWait();
        run("UPDATE dead_letter SET since = now() - interval '3 days' WHERE waits_for = ?");
        figures.sample();
        assertThat(metrics.get("events.held").tag("state", "WAITING").gauge().value())
                .isGreaterThanOrEqualTo(subjects.size());
        assertThat(metrics.get("events.held.oldest.wait.seconds").gauge().value())
                .isGreaterThanOrEqualTo(Duration.ofDays(3).toSeconds());
    }

    @Test
    void sweepAppliesAHeadThatTheLastVersionHasParked() {
        var subject = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO dead_letter (id, consumer, topic, partition, record_offset, kind, event_id, type,
                                                 subject, record_value, headers)
                        VALUES (gen_random_uuid(), 'rebond-kit', 'rebond.applications', 99, :offset, 'PARKED', :event, :type,
                                :subject, :value, :headers)
                        """)
                .bind("offset", System.nanoTime())
                .bind("event", UUID.randomUUID())
                .bind("type", HappeningHandler.TYPE)
                .bind("subject", subject)
                .bind("value", event(subject, 1, "parked").value())
                .bind("headers", LastVersion.headers(event(subject, 1, "parked")))
                .execute());
        drain.sweep();
        happenings.awaitWords(subject, "parked");
    }
}
