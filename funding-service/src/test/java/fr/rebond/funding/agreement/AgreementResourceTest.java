package fr.rebond.funding.agreement;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Actors.RULES;
import static fr.rebond.funding.Forms.cleared;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.created;
import static fr.rebond.funding.Requests.etag;
import static fr.rebond.funding.Scene.on;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.funding.Forms;
import fr.rebond.funding.Scene;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The signature checks the rules of the decision again. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class AgreementResourceTest {

    @AfterEach
    void resetTheClock() {
        on("2023-07-03");
    }

    private static String prepared(String request) {
        return created(OFFICER.post("/v1/agreements", Forms.agreement(request)));
    }

    private static ValidatableResponse sign(String agreement, String day) {
        return command(OFFICER, agreement, "signature", Map.of("signedOn", day, "document", "Convention signée"));
    }

    @Test
    void rejectsASignatureAfterDueDiligenceHasExpired() {
        // Given
        var scene = Scene.funded();
        var request = scene.approved("2000000.00", "250000.00", "0.00");
        var agreement = prepared(request);
        var expired = new HashMap<>(cleared());
        expired.put("validUntil", "2023-07-02");
        command(OFFICER, request, "due-diligence", expired).statusCode(200);
        // Then
        sign(agreement, "2023-07-03")
                .statusCode(422)
                .body("errors.detail", contains("due diligence on the holder is valid until 2023-07-02"));
        command(OFFICER, request, "due-diligence", cleared()).statusCode(200);
        sign(agreement, "2023-07-03").statusCode(200).body("status", equalTo("SIGNED"));
    }

    /** From 2024 on another regime applies, which is not verified. */
    @Test
    void rejectsASignatureUnderAnUnverifiedRegime() {
        var scene = Scene.funded();
        var request = scene.approved("2000000.00", "250000.00", "0.00");
        var agreement = prepared(request);
        var renewed = new HashMap<>(cleared());
        renewed.put("validUntil", "2024-12-31");
        command(OFFICER, request, "due-diligence", renewed).statusCode(200);
        on("2024-01-15");
        sign(agreement, "2024-01-15").statusCode(422).body("detail", containsString("SA.111728 is not verified"));
    }

    @Test
    void rejectsASignatureUnderAnUnverifiedRate() {
        // Given: the rate of 20 % is no longer verified
        var scene = Scene.funded();
        var agreement = prepared(scene.approved("2000000.00", "250000.00", "0.00"));
        List<Map<String, Object>> rates =
                RULES.get("/v1/state-aid/rates").extract().path("items");
        var small = rates.stream()
                .filter(rate -> rate.get("key").equals("GBER_17_RATE_SMALL"))
                .findFirst()
                .orElseThrow();
        var rate = "/v1/state-aid/rates/" + small.get("id");
        verify(rate, false);
        // When
        var refused = sign(agreement, "2023-07-03");
        verify(rate, true);
        // Then
        refused.statusCode(422).body("detail", containsString("GBER_17_RATE_SMALL = 20 is not verified"));
        sign(agreement, "2023-07-03").statusCode(200);
    }

    private static void verify(String row, boolean verified) {
        RULES.ifMatch(etag(row))
                .put(row + "/verification", Map.of("verified", verified, "source", "JO L 187"))
                .statusCode(200);
    }

    @Test
    void rejectsAnImpossibleDayOfSignature() {
        var scene = Scene.funded();
        var agreement = prepared(scene.approved("2000000.00", "250000.00", "0.00"));
        sign(agreement, "2023-07-04").statusCode(422).body("errors", hasSize(1));
        sign(agreement, "2023-07-02")
                .statusCode(422)
                .body("errors.detail", contains("the day of signature must not be before the decision of 2023-07-03"));
        on("2024-07-03");
        sign(agreement, "2024-07-03")
                .statusCode(422)
                .body("errors.detail", contains("the last day of signature was 2024-07-02"));
    }

    @Test
    void rejectsASignatureForAWithdrawnRequest() {
        var scene = Scene.funded();
        var request = scene.approved("2000000.00", "250000.00", "0.00");
        var agreement = prepared(request);
        command(scene.holding, request, "withdrawal", Map.of("motive", "Projet abandonné"))
                .statusCode(200);
        sign(agreement, "2023-07-03").statusCode(409);
    }

    @Test
    void listsItsHistory() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        for (var reader : List.of(AUDIT, PROGRAMME)) {
            reader.get(agreement + "/history")
                    .statusCode(200)
                    .body("items.event", contains("prepared", "signed"))
                    .body("items[1].motive", equalTo("Convention signée"));
        }
        scene.holding.get(agreement + "/history").statusCode(403);
    }
}
