package fr.rebond.kit.inbox.consumer;

import static fr.rebond.kit.inbox.HappeningHandler.FIXED;
import static fr.rebond.kit.inbox.Happenings.TOPIC;
import static fr.rebond.kit.inbox.Happenings.await;
import static fr.rebond.kit.inbox.Happenings.event;
import static fr.rebond.kit.test.api.Roles.OPERATOR;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.inbox.Happenings;
import fr.rebond.kit.inbox.Inbox;
import fr.rebond.kit.inbox.reading.EventReadings;
import fr.rebond.kit.settings.ServiceSettings;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.parts.RealParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** An operator has the topic read again from offset 0, by two replicas. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class ReadAgainTest {

    private static final Api OPERATIONS = Api.as(OPERATOR, "130025265");
    private static final Map<String, String> APPLICATIONS = Map.of("topic", "rebond.applications");

    @Inject
    Happenings happenings;

    @Inject
    Jdbi jdbi;

    @Inject
    Inbox inbox;

    @Inject
    EventReadings readings;

    @Inject
    ServiceSettings settings;

    @Inject
    Config config;

    @Inject
    MeterRegistry metrics;

    @Test
    void appliesNothingTwiceAndLeavesDiscardedEventsAlone() throws InterruptedException {
        // Given: applied, discarded and held events, all 91 days old
        var subjects = Stream.generate(UUID::randomUUID).limit(24).toList();
        var discarded = UUID.randomUUID();
        var held = UUID.randomUUID();
        var defect = unique("buggy");
        TOPIC.send(subjects.stream().map(subject -> event(subject, 1, "once")).toArray(RawRecord[]::new));
        TOPIC.send(
                event(discarded, 1, defect),
                event(discarded, 2, "after"),
                event(held, 1, "needs=" + unique("thing")),
                event(held, 2, "follows"));
        happenings.awaitStates(discarded, "DEAD", "BEHIND");
        OPERATIONS
                .post(
                        "/v1/dead-letters/kit/" + happenings.head(discarded) + "/discard",
                        "{\"motive\": \"sent by mistake\"}")
                .statusCode(200);
        happenings.awaitWords(discarded, "after");
        FIXED.add(defect);
        happenings.awaitStates(held, "WAITING", "BEHIND");
        jdbi.useHandle(handle -> handle.execute("UPDATE inbox SET applied_at = applied_at - interval '91 days'"));
        var second = new InboxLoop(inbox, readings, InboxSettings.of(settings.inbox(), config));
        var replica = Thread.ofPlatform().start(second);
        try {
            await().until(() -> second.lag() >= 0);
            var before = duplicates();
            // When
            String reading = OPERATIONS
                    .post("/v1/event-readings/kit", APPLICATIONS)
                    .statusCode(202)
                    .body("finishedAt", nullValue())
                    .extract()
                    .path("id");
            OPERATIONS.post("/v1/event-readings/kit", APPLICATIONS).statusCode(409);
            awaitFinished(reading);
            // Then
            assertThat(duplicates() - before).isGreaterThanOrEqualTo(subjects.size());
        } finally {
            second.stop();
            replica.join();
        }
        subjects.forEach(subject -> assertThat(happenings.words(subject)).containsExactly("once"));
        assertThat(happenings.words(discarded)).containsExactly("after");
        assertThat(happenings.states(held)).containsExactly("WAITING", "BEHIND");
    }

    private void awaitFinished(String reading) {
        await().until(() -> OPERATIONS
                        .get("/v1/event-readings/kit/" + reading)
                        .statusCode(200)
                        .extract()
                        .path("finishedAt")
                != null);
        OPERATIONS
                .get("/v1/event-readings/kit/" + reading)
                .body("partitions", equalTo(12))
                .body("partitionsBegun", equalTo(12))
                .body("recordsLeft", equalTo(0));
    }

    private double duplicates() {
        return metrics.counter("inbox.duplicates").count();
    }

    @Test
    void readsOnlyTopicsThatTheServiceReads() {
        OPERATIONS
                .post("/v1/event-readings/kit", Map.of("topic", "rebond.funding"))
                .statusCode(400)
                .body("detail", containsString("rebond.applications"));
        Api.as("auditor", "130025265")
                .post("/v1/event-readings/kit", APPLICATIONS)
                .statusCode(403);
        Api.as("auditor", "130025265").get("/v1/event-readings/kit").statusCode(200);
        OPERATIONS.get("/v1/event-readings/kit/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void countsGapsAndAppliesTheEventsAfterThem() {
        var before = metrics.counter("inbox.gaps").count();
        var subject = UUID.randomUUID();
        var unheardOf = "fr.rebond.applications.unheard-of.v1";
        TOPIC.send(
                event(subject, 4, "first-seen"),
                RawRecord.event(unheardOf, subject, 5, subject.toString(), "{}"),
                event(subject, 6, "without-gap"),
                event(subject, 9, "after-a-gap"),
                event(subject, 6, "late"));
        happenings.awaitWords(subject, "first-seen", "without-gap", "after-a-gap", "late");
        await().until(() -> metrics.counter("inbox.gaps").count() == before + 1);
        assertThat(rows("inbox_subject WHERE subject = '" + subject + "' AND last_sequence = 9"))
                .isOne();
    }

    @Test
    void unknownTypesLeaveNoRow() {
        var subject = UUID.randomUUID();
        var after = UUID.randomUUID();
        TOPIC.send(
                RawRecord.event("fr.rebond.applications.unheard-of.v1", subject, 1, subject.toString(), "{}"),
                event(after, 1, "after").withKey(subject.toString()));
        happenings.awaitWords(after, "after");
        List.of("inbox", "inbox_subject", "dead_letter")
                .forEach(table -> assertThat(rows(table + " WHERE subject = '" + subject + "'"))
                        .isZero());
    }

    private long rows(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .mapTo(Long.class)
                .one());
    }
}
