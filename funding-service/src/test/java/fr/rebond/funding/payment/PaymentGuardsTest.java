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

/** What each step of a payment looks at. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class PaymentGuardsTest {

    private static final Map<String, Object> CERTIFIED = Map.of("statement", "Conditions remplies");

    private static Map<String, Object> order() {
        return Map.of("reference", "OP" + key().substring(0, 30));
    }

    private static void found(String request, String outcome) {
        var found = new HashMap<>(cleared());
        found.put("outcome", outcome);
        command(OFFICER, request, "due-diligence", found).statusCode(200);
    }

    private static void isRefused(ValidatableResponse answer) {
        answer.statusCode(422).body("detail", containsString("ended with a refusal"));
    }

    @Test
    void everyStepToTheOrderNeedsDueDiligence() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var request = "/v1/funding-requests/" + AUDIT.get(agreement).extract().path("requestId");
        // Then
        found(request, "REFUSED");
        isRefused(claim(OFFICER, advance(agreement, "GRANT", "10000.00")));
        found(request, "CLEARED");
        var payment = created(claim(OFFICER, advance(agreement, "GRANT", "10000.00")));
        found(request, "REFUSED");
        isRefused(command(OFFICER, payment, "certification", CERTIFIED));
        found(request, "CLEARED");
        command(OFFICER, payment, "certification", CERTIFIED).statusCode(200);
        found(request, "REFUSED");
        isRefused(command(AUTHORISING, payment, "authorisation", null));
        found(request, "CLEARED");
        command(AUTHORISING, payment, "authorisation", null).statusCode(200);
        found(request, "REFUSED");
        isRefused(command(ACCOUNTING, payment, "confirmation", null));
        found(request, "CLEARED");
        command(ACCOUNTING, payment, "confirmation", null).statusCode(200);
        found(request, "REFUSED");
        isRefused(command(ACCOUNTING, payment, "order", order()));
        found(request, "CLEARED");
        command(ACCOUNTING, payment, "order", order()).statusCode(200);
    }

    /** 250 000: at most 75 000 in advance, and 200 000 with interim payments. */
    @Test
    void interimPaymentsStayWithinThePlanAndProveDelivery() {
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
                .body("errors.detail", contains("an interim payment names what proves delivery"));
        created(claim(scene.holding, interim(agreement, "GRANT", "125000.00")));
        claim(scene.holding, interim(agreement, "GRANT", "0.01")).statusCode(422);
        claim(scene.holding, interim(agreement, "REPAYABLE_ADVANCE", "100000.01"))
                .statusCode(422)
                .body("detail", containsString("payouts of the repayable advance would reach 100000.01"));
        claim(OFFICER, interim(agreement, "REPAYABLE_ADVANCE", "1.00"))
                .statusCode(422)
                .body("errors.detail", contains("an interim payment is claimed by the holder"));
    }

    @Test
    void aRefusedPaymentGivesItsPartOfThePlanBack() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
        command(OFFICER, payment, "rejection", Map.of("motive", "Pièce illisible"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
    }

    @Test
    void theBankPaysBetweenTheSignatureAndToday() {
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
                .body("errors.detail", contains("the day of payment lies in the future"));
        command(ACCOUNTING, payment, "settlement", Map.of("paidOn", "2023-07-02"))
                .statusCode(422)
                .body("errors.detail", contains("the day of payment lies before the signature of 2023-07-03"));
        command(ACCOUNTING, payment, "settlement", Map.of("paidOn", "2023-07-03"))
                .statusCode(200);
    }

    @Test
    void itsHistoryIsRead() {
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
