package fr.rebond.funding.envelope;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Actors.STATE;
import static fr.rebond.funding.Events.APPLICATIONS;
import static fr.rebond.funding.Events.MISSIONS;
import static fr.rebond.funding.Requests.key;
import static fr.rebond.funding.Requests.money;
import static fr.rebond.funding.Scene.awaitRequest;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.rebond.funding.Events;
import fr.rebond.funding.Scene;
import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of other services: repeated, out of order, invalid and replayed. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class EnvelopeEventsTest {

    @Inject
    Jdbi jdbi;

    private long count(String sql, UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Long.class).one());
    }

    @Test
    void repeatedLabelOpensOneEnvelopeWithOnePledge() {
        var scene = Scene.unlabelled();
        var label = Events.label(scene);
        APPLICATIONS.send(label, label, Events.label(scene), label);
        scene.awaitEnvelope();
        scene.invited();
        assertThat(count("SELECT count(*) FROM envelope WHERE laureate_id = :id", scene.laureate))
                .isOne();
        AUDIT.get(scene.envelope)
                .statusCode(200)
                .body("openedOn", equalTo("2023-03-20"))
                .body("target.amount", equalTo("5000000.00"));
        AUDIT.get(scene.envelope + "/balances")
                .body("total.pledged.amount", equalTo("3500000.00"))
                .body("total.available.amount", equalTo("0.00"));
        PROGRAMME.get("/v1/programmes/" + scene.call).body("statePledged.amount", equalTo("3500000.00"));
    }

    @Test
    void routingWaitsForItsEnvelope() throws InterruptedException {
        // Given
        var scene = Scene.unlabelled();
        var routing = UUID.randomUUID();
        var routed = Events.routed(scene, routing, UUID.randomUUID());
        // When
        MISSIONS.send(routed, routed, routed);
        Thread.sleep(700);
        assertThat(count("SELECT count(*) FROM funding_request WHERE routing_id = :id", routing))
                .isZero();
        APPLICATIONS.send(Events.label(scene));
        // Then
        var request = awaitRequest(routing);
        AUDIT.get(request).body("status", equalTo("INVITED")).body("invitedOn", equalTo("2023-06-15"));
        assertThat(count("SELECT count(*) FROM funding_request WHERE routing_id = :id", routing))
                .isOne();
    }

    @Test
    void withdrawnRoutingCancelsItsRequest() {
        var scene = Scene.labelled();
        var routing = UUID.randomUUID();
        var project = UUID.randomUUID();
        MISSIONS.send(Events.routed(scene, routing, project), Events.withdrawn(scene, routing, project));
        var request = awaitRequest(routing);
        Awaitility.await().untilAsserted(() -> AUDIT.get(request).body("status", equalTo("CANCELLED")));
    }

    @Test
    void labelWaitsForItsProgrammeAndTheRoutingsBehindItForTheEnvelope() {
        // Given: a call without a programme
        var scene = Scene.unlabelled();
        var call = "call-" + UUID.randomUUID();
        var routings = Stream.generate(UUID::randomUUID).limit(20).toList();
        APPLICATIONS.send(Events.label(scene, call, "3500000.00"));
        awaitHeld(scene.laureate, "WAITING");
        MISSIONS.send(routings.stream()
                .map(routing -> Events.routed(scene, routing, routing))
                .toArray(RawRecord[]::new));
        routings.forEach(routing -> awaitHeld(routing, "WAITING"));
        PROGRAMME
                .get("/v1/dead-letters/funding?state=WAITING&pageSize=200")
                .statusCode(200)
                .body("items.waitsFor", hasItems("programme:" + call, "envelope:" + scene.laureate));
        // When: the label of another laureate is applied
        Scene.labelled();
        Scene.programme(call, "90000000.00");
        // Then
        scene.awaitEnvelope();
        routings.forEach(Scene::awaitRequest);
        assertThat(count("SELECT count(*) FROM envelope WHERE laureate_id = :id", scene.laureate))
                .isOne();
    }

    @Test
    void invalidEventBecomesADeadLetter() {
        var scene = Scene.labelled();
        var project = UUID.randomUUID();
        var broken = Events.routed(scene, UUID.randomUUID(), project);
        MISSIONS.send(
                broken.withValue("{\"routingId\": \"x\"}".getBytes(StandardCharsets.UTF_8)),
                Events.withdrawn(scene, UUID.randomUUID(), project));
        awaitHeld(project, "DEAD");
        awaitHeld(project, "BEHIND");
        scene.invited();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "forecastJobs"})
    void incompleteEventBecomesADeadLetter(String required) {
        var scene = Scene.labelled();
        var project = UUID.randomUUID();
        var complete = Events.routed(scene, UUID.randomUUID(), project);
        var incomplete =
                new String(complete.value(), StandardCharsets.UTF_8).replace('"' + required + '"', "\"other\"");
        MISSIONS.send(complete.withValue(incomplete.getBytes(StandardCharsets.UTF_8)));
        awaitHeld(project, "DEAD");
    }

    @Test
    void pledgesOfTheStateNeverExceedItsLine() {
        // Given
        var scene = Scene.unlabelled();
        var call = "call-" + UUID.randomUUID();
        Scene.programme(call, "5000000.00");
        APPLICATIONS.send(Events.label(scene, call, "3500000.00"));
        scene.awaitEnvelope();
        // When
        var beyond = Scene.unlabelled();
        APPLICATIONS.send(Events.label(beyond, call, "1500000.01"));
        // Then
        awaitHeld(beyond.laureate, "DEAD");
        OFFICER.idempotencyKey(key())
                .post(
                        scene.envelope + "/contributions",
                        Map.of("funder", Map.of("siren", STATE, "name", "État"), "amount", money("1500000.01")))
                .statusCode(422);
        scene.pledge(STATE, "1500000.00");
        PROGRAMME.get("/v1/programmes/" + call).body("stateLeft.amount", equalTo("0.00"));
    }

    private UUID awaitHeld(UUID subject, String state) {
        var found = new AtomicReference<UUID>();
        Awaitility.await().atMost(ofSeconds(20)).until(() -> {
            jdbi.withHandle(handle -> handle.createQuery(
                                    "SELECT id FROM dead_letter WHERE subject = :subject AND state = :state AND status = 'OPEN'")
                            .bind("subject", subject)
                            .bind("state", state)
                            .mapTo(UUID.class)
                            .findFirst())
                    .ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }
}
