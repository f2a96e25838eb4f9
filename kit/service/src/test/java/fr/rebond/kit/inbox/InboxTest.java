package fr.rebond.kit.inbox;

import static fr.rebond.kit.inbox.HappeningHandler.FIXED;
import static fr.rebond.kit.inbox.Happenings.TOPIC;
import static fr.rebond.kit.inbox.Happenings.event;
import static fr.rebond.kit.test.api.Roles.OPERATOR;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class InboxTest {

    private static final Api OPERATIONS = Api.as(OPERATOR, "130025265");

    @Inject
    Jdbi jdbi;

    @Inject
    Happenings happenings;

    @Test
    void appliesARepeatedEventOnce() {
        var subject = UUID.randomUUID();
        var event = event(subject, 1, "thrice");
        TOPIC.send(event, event, event(subject, 2, "next"), event, event(subject, 3, "last"));
        happenings.awaitWords(subject, "thrice", "next", "last");
    }

    @Test
    void skipsUnknownTypesAndIgnoresUnknownFields() {
        var subject = UUID.randomUUID();
        TOPIC.send(
                RawRecord.event("fr.rebond.applications.unheard-of.v1", subject, 1, subject.toString(), "{}"),
                RawRecord.event("fr.rebond.applications.thing-happened.v9", subject, 2, subject.toString(), "{}"),
                RawRecord.event(
                        HappeningHandler.TYPE, subject, 3, subject.toString(), "{\"word\": \"known\", \"more\": [1]}"));
        happenings.awaitWords(subject, "known");
    }

    @Test
    void poisonEventBlocksItsSubjectOnly() {
        // Given
        var subject = UUID.randomUUID();
        var other = UUID.randomUUID();
        // When
        TOPIC.send(
                event(subject, 1, "before"),
                event(subject, 2, "bad"),
                event(subject, 3, "parked"),
                event(other, 1, "flows").withKey(subject.toString()),
                event(subject, 4, "parked-too"));
        // Then
        happenings.awaitWords(subject, "before");
        happenings.awaitWords(other, "flows");
        happenings.awaitStates(subject, "DEAD", "BEHIND", "BEHIND");
    }

    @Test
    void replayAppliesTheDeadLetterThenTheEventsBehindItInOrder() {
        // Given
        var subject = UUID.randomUUID();
        var word = unique("buggy");
        TOPIC.send(event(subject, 1, word), event(subject, 2, "second"), event(subject, 3, "third"));
        happenings.awaitStates(subject, "DEAD", "BEHIND", "BEHIND");
        var dead = happenings.head(subject);
        OPERATIONS
                .post("/v1/dead-letters/kit/" + dead + "/replay")
                .statusCode(200)
                .body("applied", equalTo(0))
                .body("failure", equalTo("unexpected word " + word));
        FIXED.add(word);
        // When
        var keyed = OPERATIONS.idempotencyKey(unique("key"));
        keyed.post("/v1/dead-letters/kit/" + dead + "/replay").statusCode(200).body("applied", equalTo(3));
        keyed.post("/v1/dead-letters/kit/" + dead + "/replay")
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("applied", equalTo(3));
        // Then
        happenings.awaitWords(subject, word, "second", "third");
        TOPIC.send(event(subject, 4, "flows-again"));
        happenings.awaitWords(subject, word, "second", "third", "flows-again");
        OPERATIONS.post("/v1/dead-letters/kit/" + dead + "/replay").statusCode(404);
    }

    @Test
    void discardReleasesTheEventsBehind() {
        var subject = UUID.randomUUID();
        TOPIC.send(event(subject, 1, "bad"), event(subject, 2, "after"));
        happenings.awaitStates(subject, "DEAD", "BEHIND");
        OPERATIONS
                .post(
                        "/v1/dead-letters/kit/" + happenings.head(subject) + "/discard",
                        "{\"motive\": \"sent by mistake\"}")
                .statusCode(200)
                .body("applied", equalTo(1));
        happenings.awaitWords(subject, "after");
    }

    @Test
    void discardedEventHasNoEffectWhenDeliveredAgain() {
        // Given
        var subject = UUID.randomUUID();
        var word = unique("buggy");
        var event = event(subject, 1, word);
        TOPIC.send(event, event, event(subject, 2, "after"));
        happenings.awaitStates(subject, "DEAD", "BEHIND");
        FIXED.add(word);
        // When
        OPERATIONS
                .post(
                        "/v1/dead-letters/kit/" + happenings.head(subject) + "/discard",
                        "{\"motive\": \"sent by mistake\"}")
                .statusCode(200);
        // Then
        happenings.awaitWords(subject, "after");
        TOPIC.send(event, event(subject, 3, "last"));
        happenings.awaitWords(subject, "after", "last");
        assertThat(happenings.states(subject)).isEmpty();
    }

    @Test
    void recordsWhoDiscardedADeadLetterAndWhy() {
        var subject = UUID.randomUUID();
        TOPIC.send(event(subject, 1, "bad"));
        happenings.awaitStates(subject, "DEAD");
        var letter = happenings.head(subject);
        var keyed = OPERATIONS.idempotencyKey(unique("key"));
        var discard = "{\"motive\": \"sent by mistake\"}";
        keyed.post("/v1/dead-letters/kit/" + letter + "/discard", discard).statusCode(200);
        keyed.post("/v1/dead-letters/kit/" + letter + "/discard", discard).statusCode(200);
        OPERATIONS
                .post("/v1/dead-letters/kit/" + letter + "/discard", "{\"motive\": \"again\"}")
                .statusCode(404);
        List<String> trail = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT concat_ws(' ', aggregate, event, from_state, to_state, motive, organisation)
                        FROM trail WHERE subject = :letter
                        """)
                .bind("letter", letter)
                .mapTo(String.class)
                .list());
        assertThat(trail).containsExactly("dead-letter discarded OPEN DISCARDED sent by mistake 130025265");
    }

    @Test
    void causeOfADeadLetterShowsNoData() {
        var subject = UUID.randomUUID();
        TOPIC.send(event(subject, 1, "bad"));
        happenings.awaitStates(subject, "DEAD");
        String cause =
                jdbi.withHandle(handle -> handle.createQuery("SELECT cause FROM dead_letter WHERE subject = :subject")
                        .bind("subject", subject)
                        .mapTo(String.class)
                        .one());
        assertThat(cause).contains("happening_word_not_bad").doesNotContain("Failing row", subject.toString());
    }

    @Test
    void malformedMessageIsStoredAndBlocksNothing() {
        // Given
        var subject = UUID.randomUUID();
        var good = event(subject, 1, "good");
        var before = deadLetters();
        // When
        TOPIC.send(
                event(UUID.randomUUID(), 1, "x").withKey(null).withValue("{not json".getBytes(StandardCharsets.UTF_8)),
                event(UUID.randomUUID(), 1, "x").withValue(null),
                event(UUID.randomUUID(), 1, ""),
                event(UUID.randomUUID(), 1, "x").withoutHeader("ce_id"),
                event(UUID.randomUUID(), 1, "x").withoutHeader("ce_type"),
                event(UUID.randomUUID(), 1, "x").withHeader("ce_subject", "none"),
                event(UUID.randomUUID(), 1, "x").withHeader("ce_time", "yesterday"),
                event(UUID.randomUUID(), 1, "x").withHeader("ce_time", "a\0b\nc"),
                event(UUID.randomUUID(), 1, "x").withHeader("ce_subject", "no\0ne"),
                event(UUID.randomUUID(), 1, "a\\u0000b"),
                good);
        // Then
        happenings.awaitWords(subject, "good");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> deadLetters() == before + 10);
    }

    @Test
    void losesNothingWhileTheDatabaseRefuses() throws Exception {
        // Given
        var subject = UUID.randomUUID();
        try (var lock = jdbi.open()) {
            lock.begin();
            lock.execute("LOCK TABLE happening IN ACCESS EXCLUSIVE MODE");
            // When
            TOPIC.send(event(subject, 1, "waits"), event(subject, 2, "waits-too"));
            Thread.sleep(3_000);
            lock.rollback();
        }
        // Then
        happenings.awaitWords(subject, "waits", "waits-too");
        assertThat(happenings.states(subject)).isEmpty();
    }

    @Test
    void onlyOperatorsReplayHeldEvents() {
        Api.anonymous().get("/v1/dead-letters/kit").statusCode(401);
        Api.as("case-officer", "130025265").get("/v1/dead-letters/kit").statusCode(403);
        Api.as("auditor", "130025265").get("/v1/dead-letters/kit").statusCode(200);
        Api.as("programme-manager", "130025265").get("/v1/dead-letters/kit").statusCode(200);
        Api.as("programme-manager", "130025265")
                .post("/v1/dead-letters/kit/" + UUID.randomUUID() + "/replay")
                .statusCode(403);
        Api.as("auditor", "130025265")
                .post("/v1/dead-letters/kit/" + UUID.randomUUID() + "/replay")
                .statusCode(403);
    }

    private long deadLetters() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM dead_letter WHERE state = 'DEAD'")
                .mapTo(Long.class)
                .one());
    }
}
