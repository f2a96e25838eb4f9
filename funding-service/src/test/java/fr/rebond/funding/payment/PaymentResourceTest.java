package fr.rebond.funding.payment;

import static fr.rebond.funding.Actors.ACCOUNTING;
import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.AUTHORISING;
import static fr.rebond.funding.Actors.BPIFRANCE;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Forms.agreement;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.created;
import static fr.rebond.funding.Requests.etag;
import static fr.rebond.funding.Requests.idOf;
import static fr.rebond.funding.Requests.key;
import static fr.rebond.funding.Scene.on;
import static fr.rebond.kit.test.api.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.test.api.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.test.api.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.test.api.Roles.PROJECT_HOLDER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.funding.Scene;
import fr.rebond.funding.Sirens;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class PaymentResourceTest {

    private static final Map<String, Object> CERTIFIED = Map.of("statement", "Conditions remplies");

    @Test
    void advancesStayWithinThePlanOfASignedAgreement() {
        // Given: 30 % of 250 000
        var scene = Scene.funded();
        var request = scene.approved("2000000.00", "250000.00", "100000.00");
        var agreement = created(OFFICER.post("/v1/agreements", agreement(request)));
        AUDIT.get(agreement)
                .body("paymentPlan.advanceAtMost.amount", equalTo("75000.00"))
                .body("paymentPlan.interimAtMost.amount", equalTo("200000.00"));
        claim(scene.holding, advance(agreement, "GRANT", "1.00")).statusCode(409);
        OFFICER.post("/v1/agreements", agreement(request)).statusCode(409);
        command(OFFICER, agreement, "signature", Map.of("signedOn", "2023-07-04", "document", "x"))
                .statusCode(422);
        command(OFFICER, agreement, "signature", Map.of("signedOn", "2023-07-03", "document", "x"))
                .statusCode(200);
        // Then
        claim(Api.as(PROJECT_HOLDER, Sirens.next()), advance(agreement, "GRANT", "1.00"))
                .statusCode(404);
        claim(scene.holding, advance(agreement, "GRANT", "75000.01")).statusCode(422);
        claim(scene.holding, advance(agreement, "REPAYABLE_ADVANCE", "100000.01"))
                .statusCode(422);
        var first = created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
        claim(OFFICER, advance(agreement, "GRANT", "0.01")).statusCode(422);
        command(scene.holding, first, "cancellation", Map.of("motive", "Erreur"))
                .statusCode(200);
        created(claim(OFFICER, advance(agreement, "GRANT", "75000.00")));
        AUDIT.query("agreement", idOf(agreement)).get("/v1/payments").body("items", hasSize(2));
    }

    @Test
    void needsThreeDifferentPeople() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
        var all = Api.bearing(Tokens.with(FUNDING_OFFICER, BPIFRANCE)
                .roles(FUNDING_OFFICER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER)
                .sign());
        // Then
        command(AUTHORISING, payment, "authorisation", null).statusCode(409);
        command(all, payment, "certification", CERTIFIED).statusCode(200);
        command(all, payment, "authorisation", null)
                .statusCode(422)
                .body("detail", containsString("three different people"));
        command(AUTHORISING, payment, "authorisation", null).statusCode(200);
        command(all, payment, "confirmation", null).statusCode(422);
        command(ACCOUNTING, payment, "rejection", Map.of("motive", "Pièce illisible"))
                .statusCode(200)
                .body("status", equalTo("CERTIFIED"));
        command(AUTHORISING, payment, "authorisation", null).statusCode(200);
        command(OFFICER, payment, "rejection", Map.of("motive", "Trop tard"))
                .statusCode(422)
                .body("detail", containsString("rejecting needs the permission payments:confirm"));
        command(ACCOUNTING, payment, "confirmation", null).statusCode(200);
        command(ACCOUNTING, payment, "order", Map.of("reference", "OP" + key().substring(0, 30)))
                .statusCode(200);
        command(scene.holding, payment, "cancellation", Map.of("motive", "Trop tard"))
                .statusCode(409);
        var settling = ACCOUNTING.ifMatch(etag(payment)).idempotencyKey(key());
        settling.post(payment + "/settlement", Map.of("paidOn", "2023-07-03")).statusCode(200);
        settling.post(payment + "/settlement", Map.of("paidOn", "2023-07-03"))
                .statusCode(200)
                .header("Idempotent-Replayed", "true");
        AUDIT.get(scene.envelope + "/balances").body("total.paid.amount", equalTo("75000.00"));
    }

    @Test
    void rejectsACertificationAfterDueDiligenceHasExpired() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = created(claim(scene.holding, advance(agreement, "GRANT", "75000.00")));
        on("2024-01-02");
        command(OFFICER, payment, "certification", CERTIFIED)
                .statusCode(422)
                .body("detail", containsString("valid until 2023-12-31"));
        on("2023-07-03");
    }
}
