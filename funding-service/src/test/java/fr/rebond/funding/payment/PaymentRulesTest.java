package fr.rebond.funding.payment;

import static fr.rebond.funding.Actors.ACCOUNTING;
import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.AUTHORISING;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Forms.cleared;
import static fr.rebond.funding.Forms.interim;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.created;
import static fr.rebond.funding.Requests.key;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.funding.Scene;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of the steps of a payment. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class PaymentRulesTest {

    private static final Map<String, Object> CERTIFIED = Map.of("statement", "Conditions remplies");

    private static Map<String, Object> order() {
        return Map.of("reference", "OP" + key().substring(0, 30));
    }

    private static void recordDueDiligence(String request, String outcome) {
        var recordDueDiligence = new HashMap<>(cleared());
        recordDueDiligence.put("outcome", outcome);
        command(OFFICER, request, "due-diligence", recordDueDiligence).statusCode(200);
    }

    private static void assertRefused(ValidatableResponse answer) {
        answer.statusCode(422).body("detail", containsString("was refused"));
    }

    @Test
    void needsDueDiligenceUpToTheOrder() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var request = "/v1/funding-requests/" + AUDIT.get(agreement).extract().path("requestId");
        // Then
        recordDueDiligence(request, "REFUSED");
        assertRefused(claim(OFFICER, advance(agreement, "GRANT", "10000.00")));
        recordDueDiligence(request, "CLEARED");
        var payment = created(claim(OFFICER, advance(agreement, "GRANT", "10000.00")));
        recordDueDiligence(request, "REFUSED");
        assertRefused(command(OFFICER, payment, "certification", CERTIFIED));
        recordDueDiligence(request, "CLEARED");
        command(OFFICER, payment, "certification", CERTIFIED).statusCode(200);
        recordDueDiligence(request, "REFUSED");
        assertRefused(command(AUTHORISING, payment, "authorisation", null));
        recordDueDiligence(request, "CLEARED");
        command(AUTHORISING, payment, "authorisation", null).statusCode(200);
        recordDueDiligence(request, "REFUSED");
        assertRefused(command(ACCOUNTING, payment, "confirmation", null));
        recordDueDiligence(request, "CLEARED");
        command(ACCOUNTING, payment, "confirmation", null).statusCode(200);
        recordDueDiligence(request, "REFUSED");
        assertRefused(command(ACCOUNTING, payment, "order", order()));
        recordDueDiligence(request, "CLEARED");
        command(ACCOUNTING, payment, "order", order()).statusCode(200);
    }

    /** The plan for 250 000 allows 75 000 in advance, and 200 000 including interim payments. */
    @Test
    void interimPaymentsStayWithinThePlanAndNeedAProofOfDelivery() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "100000.00");
        created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
        // Then
        claim(scene.holding, interim(agreement, "GRANT", "125000.01"))
                .statusCode(422)
                .body("detail", containsString("advance and interim payments would reach 200000.01"));
        var unproved = new HashMap<>(interim(agreement, "GRANT", "125000.00"));
        unproved.remove("evidence");
        claim(scene.holding, unproved)
                .statusCode(422)
                .body("errors.detail", contains("an interim payment needs a proof of delivery"));
        created(claim(scene.holding, interim(agreement, "GRANT", "125000.00")));
        claim(scene.holding, interim(agreement, "GRANT", "0.01")).statusCode(422);
        claim(scene.holding, interim(agreement, "REPAYABLE_ADVANCE", "100000.01"))
                .statusCode(422)
                .body("detail", containsString("payments of the repayable advance would reach 100000.01"));
        claim(OFFICER, interim(agreement, "REPAYABLE_ADVANCE", "1.00"))
                .statusCode(422)
                .body("errors.detail", contains("only the holder may claim an interim payment"));
    }

    @Test
    void rejectedPaymentDoesNotCountTowardsThePlan() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
        command(OFFICER, payment, "rejection", Map.of("motive", "Pièce illisible"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
    }

    @Test
    void rejectsADayOfPaymentBeforeTheSignatureOrInTheFuture() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
        command(OFFICER, payment, "certification", CERTIFIED).statusCode(200);
        command(AUTHORISING, payment, "authorisation", null).statusCode(200);
        command(ACCOUNTING, payment, "confirmation", null).statusCode(200);
        command(ACCOUNTING, payment, "order", order()).statusCode(200);
        // Then
        command(ACCOUNTING, payment, "settlement", Map.of("paidOn", "2023-07-04"))
                .statusCode(422)
                .body("errors.detail", contains("the day of payment must not be in the future"));
        command(ACCOUNTING, payment, "settlement", Map.of("paidOn", "2023-07-02"))
                .statusCode(422)
                .body("errors.detail", contains("the day of payment must not be before the signature of 2023-07-03"));
        command(ACCOUNTING, payment, "settlement", Map.of("paidOn", "2023-07-03"))
                .statusCode(200);
    }

    @Test
    void listsItsHistory() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = scene.paid(agreement, "GRANT", "75000.00");
        for (var reader : List.of(AUDIT, PROGRAMME)) {
            reader.get(payment + "/history")
                    .statusCode(200)
                    .body(
                            "items.event",
                            contains("requested", "certified", "authorised", "confirmed", "ordered", "paid"));
        }
        scene.holding.get(payment + "/history").statusCode(403);
    }
}
