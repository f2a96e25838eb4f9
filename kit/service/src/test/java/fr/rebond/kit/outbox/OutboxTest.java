package fr.rebond.kit.outbox;

import static fr.rebond.kit.test.api.Roles.AUDITOR;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.thing.Things.named;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class OutboxTest {

    private static final Api MANAGER = Api.as(PROGRAMME_MANAGER, "130025265");

    @Inject
    Outbox outbox;

    @Inject
    Jdbi jdbi;

    record Odd(String name, UUID about, UUID key, Instant at, Object word) implements DomainEvent {
        static Odd of(Object word) {
            return new Odd("odd-event", UUID.randomUUID(), UUID.randomUUID(), Instant.now(), word);
        }

        @Override
        public String eventName() {
            return name;
        }

        @Override
        public UUID subject() {
            return about;
        }

        @Override
        public UUID partitionKey() {
            return key;
        }

        @Override
        public Instant happenedAt() {
            return at;
        }
    }

    @Test
    void committedEventIsPublishedAsCloudEventWithItsTrace() {
        // Given
        var name = unique("traced");
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        // When
        var created = MANAGER.header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .post("/v1/things", named(name))
                .statusCode(201);
        // Then
        var id = created.extract().<String>path("id");
        assertThat(created.extract().header("X-Trace-Id")).isEqualTo(trace);
        assertThat(Records.on("rebond.kit").of("thing-named", id))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.key()).isEqualTo(id);
                    assertThat(record.body().get("name").asText()).isEqualTo(name);
                    assertThat(record.headers())
                            .containsEntry("ce_specversion", "1.0")
                            .containsEntry("ce_type", "fr.rebond.kit.thing-named.v1")
                            .containsEntry("ce_source", "/rebond/kit")
                            .containsEntry("ce_sequence", "00000000000000000001")
                            .containsKeys("ce_id", "ce_time");
                    assertThat(record.headers().get("traceparent")).contains(trace);
                });
        assertThat(jdbi.<String, RuntimeException>withHandle(
                        handle -> handle.createQuery("SELECT traceparent FROM outbox WHERE subject = :id::uuid")
                                .bind("id", id)
                                .mapTo(String.class)
                                .one()))
                .contains(trace);
    }

    @Test
    void rolledBackTransactionPublishesNothing() {
        var event = Odd.of("never");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(event);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        var after = Odd.of("after");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(after));
        assertThat(Records.on("rebond.kit").of("odd-event", after.about())).hasSize(1);
        assertThat(Records.on("rebond.kit").soFar("odd-event", event.about())).isEmpty();
    }

    @Test
    void rejectsEventsThatCanNeverBeSent() {
        var good = Odd.of("word");
        var bad = List.of(
                new Odd("Odd Event", good.about, good.key, good.at, "x"),
                new Odd("odd-event", null, good.key, good.at, "x"),
                new Odd("odd-event", good.about, null, good.at, "x"),
                new Odd("odd-event", good.about, good.key, null, "x"),
                Odd.of("x".repeat(1_000_000)),
                Odd.of(new Object()));
        for (var event : bad) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(event)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keepsTheFirstPartitionKeyOfASubject() {
        // Given
        var first = Odd.of("first");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(first));
        var moved = new Odd("odd-event", first.about, UUID.randomUUID(), first.at, "moved");
        // When
        var refusal = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(moved)));
        // Then
        assertThat(refusal).hasStackTraceContaining("changes the partition key");
        assertThat(Records.on("rebond.kit").of("odd-event", first.about())).hasSize(1);
    }

    @Test
    void rejectsEventsOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(Odd.of("x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheOrderOfASubjectUnderConcurrentWriters() throws InterruptedException {
        // Given
        var subject = UUID.randomUUID();
        // When
        try (var writers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 200)
                    .forEach(word -> writers.execute(() -> QuarkusTransaction.requiringNew()
                            .run(() -> outbox.append(new Odd("odd-event", subject, subject, Instant.now(), word)))));
        }
        // Then
        var published = Records.on("rebond.kit").of("odd-event", subject, 200);
        assertThat(published.stream()
                        .map(record -> Long.parseLong(record.headers().get("ce_sequence"))))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void journalHasEveryPublishedEventWithoutGap() {
        // Given
        var event = Odd.of("journalled");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
        Records.on("rebond.kit").of("odd-event", event.about());
        // When
        var journal = Api.as(AUDITOR, "130025265");
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> journalPositions(journal) >= 1);
        // Then
        var positions = jdbi.withHandle(
                handle -> handle.createQuery("SELECT position FROM outbox WHERE position IS NOT NULL ORDER BY position")
                        .mapTo(Long.class)
                        .list());
        assertThat(positions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, positions.size()).boxed().toList());
    }

    @Test
    void answers410ForAPurgedPosition() {
        // Given
        var event = Odd.of("old");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
        Records.on("rebond.kit").of("odd-event", event.about());
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> movePosition(1, -1) == 1);
        try {
            // When
            var journal = Api.as(AUDITOR, "130025265");
            // Then
            journal.query("after", 0)
                    .get("/v1/changes/kit")
                    .statusCode(410)
                    .body("type", endsWith("/position-expired"))
                    .body("earliestPosition", equalTo(2))
                    .body("detail", containsString("begins at 2"));
            journal.query("after", 1).get("/v1/changes/kit").statusCode(200);
        } finally {
            movePosition(-1, 1);
        }
    }

    @Test
    void rejectsPositionsBeyondTheLastEvent() {
        for (var position : List.of(1_000_000_000L, Long.MAX_VALUE)) {
            Api.as(AUDITOR, "130025265")
                    .query("after", position)
                    .get("/v1/changes/kit")
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("after"));
        }
    }

    private int movePosition(int from, int to) {
        return jdbi.withHandle(handle -> handle.execute("UPDATE outbox SET position = ? WHERE position = ?", to, from));
    }

    @Test
    void journalIsReadByAuditorsManagersAndSystemsWithTheScope() {
        Api.anonymous().get("/v1/changes/kit").statusCode(401);
        Api.as("applicant", "200068500").get("/v1/changes/kit").statusCode(403);
        Api.bearing(Tokens.system("200068500", "profile"))
                .get("/v1/changes/kit")
                .statusCode(403);
        Api.bearing(Tokens.system("200068500", "profile", "changes:read"))
                .get("/v1/changes/kit")
                .statusCode(200);
        Api.as(AUDITOR, "130025265").get("/v1/changes/other").statusCode(404);
        Api.as(AUDITOR, "130025265").query("after", "-1").get("/v1/changes/kit").statusCode(400);
    }

    private static int journalPositions(Api journal) {
        return journal.get("/v1/changes/kit")
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }
}
