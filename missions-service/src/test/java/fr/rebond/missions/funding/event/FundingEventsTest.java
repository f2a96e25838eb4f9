package fr.rebond.missions.funding.event;

import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.idOf;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.events.Records;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FundingEventsTest {

    private static final Records TOPIC = Records.on("rebond.funding");

    @Inject
    Jdbi jdbi;

    /** A funding request of a routing, with the events that funding publishes about it. */
    private record Request(UUID id, String routing, String key) {

        static Request of(String routing, Scene scene) {
            return new Request(UUID.randomUUID(), routing, scene.territory.toString());
        }

        RawRecord decided(String outcome) {
            return event("funding-decided", 1, """
                    "outcome": "%s", "grant": {"amount": "200000.00", "currency": "EUR"},
                    "repayableAdvance": {"amount": "100000.00", "currency": "EUR"}, "decidedOn": "2023-09-20"
                    """.formatted(outcome));
        }

        RawRecord signed() {
            return event("agreement-signed", 2, """
                    "agreementId": "%s", "grant": {"amount": "200000.00", "currency": "EUR"},
                    "repayableAdvance": {"amount": "100000.00", "currency": "EUR"}, "signedOn": "2023-10-02"
                    """.formatted(UUID.randomUUID()));
        }

        RawRecord withdrawn() {
            return event("funding-withdrawn", 4, "\"withdrawnOn\": \"2023-09-25\"");
        }

        RawRecord paid(UUID payment) {
            return event("payment-made", 3, """
                    "agreementId": "%s", "paymentId": "%s", "instrument": "GRANT", "kind": "ADVANCE",
                    "amount": {"amount": "60000.00", "currency": "EUR"}, "paidOn": "2023-10-20"
                    """.formatted(UUID.randomUUID(), payment));
        }

        private RawRecord event(String name, long sequence, String more) {
            var json = "{\"requestId\": \"%s\", \"routingId\": \"%s\", %s}".formatted(id, idOf(routing), more);
            return RawRecord.event("fr.rebond.funding." + name + ".v1", id, sequence, key, json);
        }
    }

    @Test
    void appliesRepeatedEventsOnce() {
        // Given
        var scene = Scene.started();
        var routing = scene.prevalidated();
        var request = Request.of(routing, scene);
        var decided = request.decided("APPROVED");
        var signed = request.signed();
        var payment = UUID.randomUUID();
        var paid = request.paid(payment);
        AUDIT.get(fundingOf(routing)).statusCode(200).header("ETag", "\"0\"").body("requests", hasSize(0));

        // When
        TOPIC.send(decided, decided, signed, decided, paid, signed, paid, request.paid(payment));
        awaitVersion(routing, "\"4\"");

        // Then
        AUDIT.get(fundingOf(routing))
                .statusCode(200)
                .body("paid.amount", equalTo("60000.00"))
                .body("requests", hasSize(1))
                .body("requests[0].decision.outcome", equalTo("APPROVED"))
                .body("requests[0].decision.grant.amount", equalTo("200000.00"))
                .body("requests[0].agreement.signedOn", equalTo("2023-10-02"))
                .body("requests[0].payments.kind", contains("ADVANCE"));
        AUDIT.get(routing).body("status", equalTo("OBTAINED"));
        AUDIT.get(routing + "/history").body("items.event", contains("proposed", "prevalidated", "sent", "obtained"));
    }

    @Test
    void appliesDecisionAgreementAndPaymentInAnyOrder() {
        var scene = Scene.started();
        var routing = scene.prevalidated();
        var request = Request.of(routing, scene);

        TOPIC.send(request.paid(UUID.randomUUID()), request.signed(), request.decided("APPROVED_WITH_CONDITIONS"));
        awaitVersion(routing, "\"3\"");

        AUDIT.get(fundingOf(routing))
                .body("paid.amount", equalTo("60000.00"))
                .body("requests[0].decision.outcome", equalTo("APPROVED_WITH_CONDITIONS"))
                .body("requests[0].agreement.grant.amount", equalTo("200000.00"));
        AUDIT.get(routing).body("status", equalTo("OBTAINED"));
    }

    @Test
    void rejectedProjectStaysRoutedAndCanBeRoutedAgain() {
        var scene = Scene.started();
        var routing = scene.prevalidated();
        var project = fundingOf(routing).replace("/funding", "");

        TOPIC.send(Request.of(routing, scene).decided("REJECTED"));
        awaitVersion(routing, "\"1\"");

        AUDIT.get(routing).body("status", equalTo("DENIED"));
        AUDIT.get(fundingOf(routing)).body("requests[0].agreement", nullValue());
        AUDIT.get(scene.path("figures")).body("computed.routedProjects", equalTo(1));
        scene.lead.post(project + "/routings", Map.of("target", "ENVELOPE")).statusCode(201);
    }

    @Test
    void decisionAfterAWithdrawalDoesNotMoveTheRouting() {
        var scene = Scene.started();
        var routing = scene.prevalidated();
        Scene.command(scene.lead, routing, "withdrawal", Map.of("code", "OTHER", "motive", "x"))
                .statusCode(200);

        TOPIC.send(Request.of(routing, scene).decided("APPROVED"));
        awaitVersion(routing, "\"1\"");

        AUDIT.get(routing).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void withdrawnRequestWithdrawsItsRouting() {
        // Given
        var scene = Scene.started();
        var routing = scene.prevalidated();
        var request = Request.of(routing, scene);
        var withdrawn = request.withdrawn();

        // When
        TOPIC.send(request.decided("APPROVED"), withdrawn, withdrawn, request.withdrawn());
        awaitVersion(routing, "\"3\"");

        // Then
        AUDIT.get(routing)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo("2023-09-25"))
                .body("withdrawalCode", equalTo("HOLDER_GAVE_UP"));
        AUDIT.get(fundingOf(routing))
                .body("requests[0].decision.outcome", equalTo("APPROVED"))
                .body("requests[0].withdrawnOn", equalTo("2023-09-25"));
        AUDIT.get(routing + "/history")
                .body("items.to", contains("PROPOSED", "PREVALIDATED", "SENT", "OBTAINED", "WITHDRAWN"));
        AUDIT.get(scene.path("figures")).body("computed.routedProjects", equalTo(0));
        var project = fundingOf(routing).replace("/funding", "");
        scene.lead.post(project + "/routings", Map.of("target", "ENVELOPE")).statusCode(201);
    }

    @Test
    void appliesWithdrawalAndDecisionInAnyOrder() {
        var scene = Scene.started();
        var routing = scene.prevalidated();
        var request = Request.of(routing, scene);

        TOPIC.send(request.withdrawn(), request.decided("APPROVED"));
        awaitVersion(routing, "\"2\"");

        AUDIT.get(routing).body("status", equalTo("WITHDRAWN"));
        AUDIT.get(fundingOf(routing))
                .body("requests[0].decision.outcome", equalTo("APPROVED"))
                .body("requests[0].withdrawnOn", equalTo("2023-09-25"));
    }

    @Test
    void requestWithdrawnWithItsRoutingDoesNotChangeTheRouting() {
        var scene = Scene.started();
        var routing = scene.prevalidated();
        Scene.command(scene.lead, routing, "withdrawal", Map.of("code", "PROJECT_CHANGED", "motive", "x"))
                .statusCode(200);

        TOPIC.send(Request.of(routing, scene).withdrawn());
        awaitVersion(routing, "\"1\"");

        AUDIT.get(routing).body("withdrawalCode", equalTo("PROJECT_CHANGED"));
        AUDIT.get(routing + "/history").body("items.to", contains("PROPOSED", "PREVALIDATED", "WITHDRAWN"));
    }

    @Test
    void obtainedRoutingCanBeWithdrawnUntilTheAgreementIsSigned() {
        var scene = Scene.started();
        var routing = scene.prevalidated();
        var other = scene.prevalidated();
        var request = Request.of(routing, scene);
        var withdrawal = Map.of("code", "OTHER", "motive", "x");

        TOPIC.send(Request.of(other, scene).decided("APPROVED"));
        TOPIC.send(request.decided("APPROVED"), request.signed());
        awaitVersion(other, "\"1\"");
        awaitVersion(routing, "\"2\"");

        Scene.command(scene.lead, other, "withdrawal", withdrawal)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        assertThat(Records.on("rebond.missions")
                        .of("routing-withdrawn", idOf(fundingOf(other).replace("/funding", ""))))
                .hasSize(1);
        Scene.command(scene.lead, routing, "withdrawal", withdrawal)
                .statusCode(422)
                .body("detail", containsString("signed on 2023-10-02"));
        AUDIT.get(routing).body("status", equalTo("OBTAINED")).body("agreedOn", equalTo("2023-10-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED>ADJOURNED", "GRANT>GIFT", "ADVANCE>BONUS"})
    void eventWithAnUnknownValueBecomesADeadLetter(String change) {
        var scene = Scene.started();
        var routing = scene.prevalidated();
        var request = Request.of(routing, scene);
        var word = "\"" + change.split(">")[0] + "\"";
        var unknown = "\"" + change.split(">")[1] + "\"";
        var event = word.contains("APPROVED") ? request.decided("APPROVED") : request.paid(UUID.randomUUID());
        var text = new String(event.value(), StandardCharsets.UTF_8);
        assertThat(text).contains(word);

        TOPIC.send(event.withValue(text.replace(word, unknown).getBytes(StandardCharsets.UTF_8)));

        Awaitility.await()
                .atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(letters(request.id())).containsExactly("DEAD"));
        AUDIT.get(routing).body("status", equalTo("PREVALIDATED"));
        AUDIT.get(fundingOf(routing)).body("requests", hasSize(0));
    }

    @Test
    void eventOfAnUnknownRoutingWaits() {
        var scene = Scene.planned();
        var request = new Request(UUID.randomUUID(), "/v1/routings/" + UUID.randomUUID(), scene.territory.toString());

        TOPIC.send(request.decided("APPROVED"), request.signed());

        Awaitility.await()
                .atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(letters(request.id())).containsExactly("WAITING", "BEHIND"));
    }

    private static void awaitVersion(String routing, String etag) {
        Awaitility.await()
                .atMost(ofSeconds(20))
                .pollInterval(ofMillis(50))
                .until(() -> etag.equals(AUDIT.get(fundingOf(routing)).extract().header("ETag")));
    }

    private static String fundingOf(String routing) {
        String project = AUDIT.get(routing).statusCode(200).extract().path("projectId");
        return "/v1/projects/" + project + "/funding";
    }

    private List<String> letters(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT state FROM dead_letter WHERE subject = :subject AND status = 'OPEN' ORDER BY number")
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
    }
}
