package fr.rebond.applications.call.wave;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.applicationForm;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.draft;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.applications.Interleaving;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaveClosureJobTest {

    private static final Records RECORDS = Records.on("rebond.applications");

    @Inject
    WaveClosureJob job;

    @Inject
    Waves waves;

    @Inject
    Jdbi jdbi;

    @Inject
    History history;

    @Test
    void closureThatTheReviewPublishesIsRecordedUnderTheService() {
        // Given: another replica leads the job, so that it does nothing here
        var call = publishedCall();
        try (var leader = jdbi.open()) {
            leader.begin();
            leader.execute("SELECT pg_advisory_xact_lock(hashtextextended('applications/wave-closing', 0))");
            clock("2023-03-01T08:00:00Z");
            // When
            MANAGER.post("/v1/waves/" + call.wave1() + "/deliberation").statusCode(201);
            leader.rollback();
        }
        // Then
        assertThat(history.of(UUID.fromString(call.wave1()), 0, 10))
                .filteredOn(
                        step -> step.event().equals("opened") || step.event().equals("closed"))
                .extracting(TrailEntry::actor)
                .containsExactly("system", "system");
    }

    @Test
    void publishesMissedClosuresOnceAndInOrder() throws Exception {
        // Given
        var call = publishedCall();
        // When: two cutoffs have passed, and several replicas run the job at once
        clock("2023-03-01T08:00:00Z");
        try (var replicas = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> tick = () -> {
                job.publishClosures();
                return true;
            };
            for (var replica : replicas.invokeAll(List.of(tick, tick, tick, tick))) {
                assertThat(replica.get()).isTrue();
            }
        }
        // Then
        var second = RECORDS.of("wave-closed", call.wave2());
        var first = RECORDS.of("wave-closed", call.wave1());
        assertThat(first).singleElement().satisfies(event -> {
            EventSchemas.ofTheRepository().mustFit("wave-closed", event.text());
            assertThat(event.key()).isEqualTo(call.id());
            assertThat(event.body().get("cutoff").asText()).isEqualTo("2022-10-01T10:00:00Z");
        });
        assertThat(second)
                .singleElement()
                .satisfies(event -> assertThat(event.offset())
                        .isGreaterThan(first.getFirst().offset()));
    }

    /** Drafts expire once, with the closure: a later draft would never expire. */
    @Test
    void rejectsADraftWhileItsWaveIsClosed() throws Exception {
        // Given
        var call = publishedCall();
        // When
        var draft = new Interleaving(jdbi)
                .run(
                        () -> waves.getForUpdate(UUID.fromString(call.wave1())),
                        () -> Api.as(APPLICANT, CAMBRAI)
                                .post("/v1/applications", applicationForm(call.wave1(), CAMBRAI)),
                        () -> clock("2022-10-01T10:00:00Z"));
        // Then
        draft.statusCode(422).body("errors.pointer", contains("/waveId"));
    }

    @Test
    void expiresDraftsButNotSubmittedApplications() {
        // Given
        var call = publishedCall();
        var draft = draft(call.wave1(), CAMBRAI);
        var submitted = submitted(call.wave1(), MORLAIX);
        var before = Instant.now().toString();
        // When: the job runs four days after the cutoff
        clock("2022-10-05T08:00:00Z");
        job.publishClosures();
        RECORDS.of("wave-closed", call.wave1());
        // Then
        MANAGER.get("/v1/applications/" + draft.id()).body("status", equalTo("EXPIRED"));
        MANAGER.get("/v1/applications/" + submitted.id()).body("status", equalTo("SUBMITTED"));
        MANAGER.get("/v1/applications/" + draft.id() + "/history")
                .body("items.event", contains("created", "expired"))
                .body("items[1].actor", equalTo("system"))
                .body("items[1].at", equalTo("2022-10-01T10:00:00Z"));
        MANAGER.query("call", call.code())
                .query("updatedSince", before)
                .get("/v1/applications")
                .body("items.id", contains(draft.id()));
        Api.anonymous().get("/v1/waves/" + call.wave1()).body("status", equalTo("CLOSED"));
    }
}
