package fr.rebond.kit.inbox;

import static fr.rebond.kit.inbox.HappeningHandler.FIXED;
import static fr.rebond.kit.inbox.Happenings.TOPIC;
import static fr.rebond.kit.inbox.Happenings.await;
import static fr.rebond.kit.inbox.Happenings.event;
import static fr.rebond.kit.test.api.Roles.OPERATOR;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Events that wait for what is created later, as routings wait for the envelope that a label opens. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class HeldEventsTest {

    private static final Api OPERATIONS = Api.as(OPERATOR, "130025265");

    @Inject
    Happenings happenings;

    @Inject
    Jdbi jdbi;

    private final String territory = UUID.randomUUID().toString();
    private final UUID label = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final List<UUID> routings =
            Stream.generate(UUID::randomUUID).limit(20).toList();
    private final String envelope = unique("envelope");

    /** A label, the routings that need its envelope, and an event of another territory, on one partition. */
    private void send(String labelWord) {
        TOPIC.send(Stream.of(
                        Stream.of(event(label, 1, labelWord + " makes=" + envelope)),
                        routings.stream().map(routing -> event(routing, 1, "needs=" + envelope)),
                        routings.stream().map(routing -> event(routing, 2, "withdrawn")),
                        Stream.of(event(other, 1, "flows")))
                .flatMap(one -> one)
                .map(one -> one.withKey(territory))
                .toArray(RawRecord[]::new));
    }

    private void awaitRoutings() {
        routings.forEach(routing -> happenings.awaitWords(routing, "needs=" + envelope, "withdrawn"));
    }

    @Test
    void routingsWaitForTheEnvelopeOfAWaitingLabelAndAllOthersFlow() {
        // Given
        var programme = unique("programme");
        send("needs=" + programme);
        happenings.awaitWords(other, "flows");
        assertThat(happenings.states(label)).containsExactly("WAITING");
        assertThat(routings)
                .allSatisfy(routing -> assertThat(happenings.states(routing)).containsExactly("WAITING", "BEHIND"));
        // When
        happenings.create(programme);
        // Then
        awaitRoutings();
    }

    @Test
    void routingsWaitForTheEnvelopeOfADeadLabelUntilAnOperatorReplaysIt() {
        // Given
        var defect = unique("buggy");
        send(defect);
        happenings.awaitWords(other, "flows");
        happenings.awaitStates(label, "DEAD");
        FIXED.add(defect);
        // When
        OPERATIONS
                .post("/v1/dead-letters/kit/" + happenings.head(label) + "/replay")
                .statusCode(200)
                .body("applied", equalTo(1))
                .body("held", equalTo(0));
        // Then
        awaitRoutings();
    }

    @Test
    void listShowsWhatWaitsForWhatAndHowManyFollow() {
        // Given
        send("needs=" + unique("programme"));
        happenings.awaitWords(other, "flows");
        var head = happenings.head(routings.getFirst());
        // Then
        Api.as("programme-manager", "130025265")
                .get("/v1/dead-letters/kit/" + head)
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("waitsFor", equalTo("thing:" + envelope))
                .body("behind", equalTo(1));
        OPERATIONS
                .get("/v1/dead-letters/kit?pageSize=200&state=WAITING")
                .statusCode(200)
                .body("items.id", hasItem(head.toString()));
        // When its envelope is there, the letter shows the progress
        happenings.create(envelope);
        happenings.awaitWords(routings.getFirst(), "needs=" + envelope, "withdrawn");
        OPERATIONS
                .get("/v1/dead-letters/kit/" + head)
                .body("status", equalTo("REPLAYED"))
                .body("behind", equalTo(0));
    }

    @Test
    void eventThatArrivesWhileItsPrerequisiteIsCreatedIsNotForgotten() {
        // Given
        var subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            happenings.create(envelope);
            // When
            TOPIC.send(event(subject, 1, "needs=" + envelope), event(subject, 2, "follows"));
            await().until(this::isAnEventWaitingForTheLock);
        });
        // Then
        happenings.awaitWords(subject, "needs=" + envelope, "follows");
    }

    private boolean isAnEventWaitingForTheLock() {
        try (var other = jdbi.open()) {
            return other.createQuery("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                            .mapTo(Long.class)
                            .one()
                    > 0;
        }
    }

    @Test
    void longQueueIsDrainedOutsideTheRequestAndKeepsItsOrderWhileEventsArrive() {
        // Given
        var subject = UUID.randomUUID();
        var defect = unique("buggy");
        var words = new ArrayList<>(List.of(defect));
        IntStream.rangeClosed(2, 400).forEach(number -> words.add("number-" + number));
        send(subject, words, 0, 300);
        await().until(() -> happenings.states(subject).size() == 300);
        await().until(() -> happenings.states(subject).getFirst().equals("DEAD"));
        FIXED.add(defect);
        // When
        var arriving = Thread.startVirtualThread(() -> send(subject, words, 300, 400));
        OPERATIONS
                .post("/v1/dead-letters/kit/" + happenings.head(subject) + "/replay")
                .statusCode(200)
                .body("applied", lessThanOrEqualTo(400));
        // Then
        await().until(() -> happenings.words(subject).size() == 400);
        assertThat(arriving.isAlive()).isFalse();
        assertThat(happenings.words(subject)).containsExactlyElementsOf(words);
        assertThat(happenings.states(subject)).isEmpty();
    }

    private static void send(UUID subject, List<String> words, int from, int to) {
        TOPIC.send(IntStream.range(from, to)
                .mapToObj(index -> event(subject, index + 1, words.get(index)))
                .toArray(RawRecord[]::new));
    }
}
