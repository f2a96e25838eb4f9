package fr.rebond.funding.request.withdrawal;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Events.MISSIONS;
import static fr.rebond.funding.Forms.form;
import static fr.rebond.funding.Forms.rejection;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.etag;
import static fr.rebond.funding.Requests.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.rebond.funding.Events;
import fr.rebond.funding.Scene;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The effect of a withdrawn routing on its request, in each state. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class RoutingWithdrawnHandlerTest {

    private static final Records TOPIC = Records.on("rebond.funding");

    @Inject
    Jdbi jdbi;

    /** Sends the event twice, and waits until it is applied. */
    private void withdrawRouting(Scene scene, String request) {
        UUID routing = UUID.fromString(AUDIT.get(request).extract().path("routingId"));
        UUID project = UUID.fromString(AUDIT.get(request).extract().path("projectId"));
        var withdrawn = Events.withdrawn(scene, routing, project);
        MISSIONS.send(withdrawn, withdrawn);
        Awaitility.await().until(() -> isApplied(UUID.fromString(withdrawn.id())));
        assertThat(count("SELECT count(*) FROM dead_letter WHERE subject = :id", project))
                .isZero();
    }

    private boolean isApplied(UUID event) {
        return count("SELECT count(*) FROM inbox WHERE event_id = :id", event) > 0;
    }

    private long count(String sql, UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Long.class).one());
    }

    private static void assertEnded(Scene scene, String request, String status) {
        AUDIT.get(request).body("status", equalTo(status));
        AUDIT.get(scene.envelope + "/balances").body("total.available.amount", equalTo("5000000.00"));
        var events = TOPIC.of("funding-withdrawn", idOf(request));
        assertThat(events).hasSize(1);
        EventSchemas.ofTheRepository()
                .mustFit("funding-withdrawn", events.getFirst().text());
        assertThat(events.getFirst().text()).contains("\"withdrawnOn\":\"2023-07-10\"");
        assertThat(events.getFirst().key()).isEqualTo(scene.territory.toString());
    }

    @Test
    void cancelsAnInvitedRequest() {
        var scene = Scene.funded();
        var request = scene.invited();
        withdrawRouting(scene, request);
        assertEnded(scene, request, "CANCELLED");
    }

    @Test
    void cancelsADraft() {
        var scene = Scene.funded();
        var request = scene.invited();
        scene.holding
                .ifMatch(etag(request))
                .put(request, form("1000000.00", "1.00", "0.00"))
                .statusCode(200);
        withdrawRouting(scene, request);
        assertEnded(scene, request, "CANCELLED");
    }

    @Test
    void withdrawsASubmittedRequest() {
        var scene = Scene.funded();
        var request = scene.submitted("1000000.00", "150000.00", "0.00");
        withdrawRouting(scene, request);
        assertEnded(scene, request, "WITHDRAWN");
    }

    @Test
    void withdrawsARequestUnderAssessment() {
        var scene = Scene.funded();
        var request = scene.checked("1000000.00", "150000.00", "0.00");
        withdrawRouting(scene, request);
        assertEnded(scene, request, "WITHDRAWN");
    }

    @Test
    void withdrawsAnAssessedRequestAndReleasesItsMoney() {
        var scene = Scene.funded();
        var request = scene.assessed("1000000.00", "150000.00", "0.00");
        AUDIT.get(scene.envelope + "/balances").body("total.reserved.amount", equalTo("150000.00"));
        withdrawRouting(scene, request);
        assertEnded(scene, request, "WITHDRAWN");
        AUDIT.get(request).body("assessment.reserved", equalTo(false));
        AUDIT.get(request + "/history").body("items.motive", hasItem("HOLDER_GAVE_UP"));
    }

    @Test
    void withdrawsAnApprovedRequestAndReleasesItsMoney() {
        var scene = Scene.funded();
        var request = scene.approved("1000000.00", "120000.00", "30000.00");
        withdrawRouting(scene, request);
        assertEnded(scene, request, "WITHDRAWN");
        AUDIT.get(scene.envelope + "/balances").body("total.committedGrant.amount", equalTo("0.00"));
    }

    @Test
    void isOnlyRecordedAfterTheSignature() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var request = "/v1/funding-requests/" + AUDIT.get(agreement).extract().path("requestId");
        withdrawRouting(scene, request);
        assertUnchanged(scene, request, "AGREEMENT_SIGNED");
    }

    @Test
    void isOnlyRecordedDuringTheExecution() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        scene.paid(agreement, "GRANT", "75000.00");
        var request = "/v1/funding-requests/" + AUDIT.get(agreement).extract().path("requestId");
        withdrawRouting(scene, request);
        assertUnchanged(scene, request, "IN_EXECUTION");
    }

    private static void assertUnchanged(Scene scene, String request, String status) {
        AUDIT.get(request).body("status", equalTo(status));
        AUDIT.get(request + "/history").body("items.event", hasItem("routing-withdrawn"));
        AUDIT.get(scene.envelope + "/balances").body("total.available.amount", equalTo("4750000.00"));
        assertThat(TOPIC.soFar("funding-withdrawn", idOf(request))).isEmpty();
    }

    @Test
    void changesNothingAfterTheEndOfTheRequest() {
        // Given
        var scene = Scene.funded();
        var rejected = scene.assessed("1000000.00", "150000.00", "0.00");
        command(COMMITTEE, rejected, "decision", rejection()).statusCode(200);
        var withdrawnByHolder = scene.invited();
        command(scene.holding, withdrawnByHolder, "withdrawal", Map.of("motive", "Projet abandonné"))
                .statusCode(200);
        // When
        withdrawRouting(scene, rejected);
        withdrawRouting(scene, withdrawnByHolder);
        // Then
        AUDIT.get(rejected).body("status", equalTo("REJECTED"));
        AUDIT.get(rejected + "/history").body("items.event", not(hasItem("routing-withdrawn")));
        AUDIT.get(withdrawnByHolder).body("status", equalTo("WITHDRAWN"));
        assertThat(TOPIC.of("funding-withdrawn", idOf(withdrawnByHolder))).hasSize(1);
        assertThat(TOPIC.soFar("funding-withdrawn", idOf(rejected))).isEmpty();
    }
}
