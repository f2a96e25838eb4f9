package fr.rebond.funding.request;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Forms.cleared;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.command;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.funding.Scene;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holders see neither due diligence nor the assessment. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class FundingRequestAccessTest {

    private static Map<String, Object> refused() {
        var found = new HashMap<>(cleared());
        found.put("outcome", "REFUSED");
        return found;
    }

    @Test
    void explainsTheRequestedAidToAHolderUntilTheDecision() {
        // Given
        var scene = Scene.funded();
        var request = scene.checked("1000000.00", "150000.00", "0.00");
        command(OFFICER, request, "assessment", assessment("120000.00", "10000.00"))
                .statusCode(200);
        // Then
        scene.holding
                .get(request + "/state-aid")
                .statusCode(200)
                .body("grant.amount", equalTo("150000.00"))
                .body("repayableAdvance.amount", equalTo("0.00"));
        OFFICER.get(request + "/state-aid")
                .body("grant.amount", equalTo("120000.00"))
                .body("repayableAdvance.amount", equalTo("10000.00"));
    }

    @Test
    void explainsTheApprovedAidToAHolder() {
        var scene = Scene.funded();
        var request = scene.approved("1000000.00", "120000.00", "30000.00");
        scene.holding.get(request + "/state-aid").body("repayableAdvance.amount", equalTo("30000.00"));
        scene.holding
                .get(request)
                .body("assessment", nullValue())
                .body("decision.meeting", nullValue())
                .body("decision.quorumPercent", nullValue());
    }

    @Test
    void hidesDueDiligenceFromAHolderThatClaimsAPayment() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var request = "/v1/funding-requests/" + AUDIT.get(agreement).extract().path("requestId");
        command(OFFICER, request, "due-diligence", refused()).statusCode(200);
        // Then
        claim(scene.holding, advance(agreement, "GRANT", "1.00"))
                .statusCode(422)
                .body("detail", containsString("this is not possible at present: ask the funding officer"))
                .body("detail", not(containsString("diligence")));
        claim(OFFICER, advance(agreement, "GRANT", "1.00"))
                .statusCode(422)
                .body("detail", containsString("was refused"));
    }

    @Test
    void hidesDueDiligenceInTheHistory() {
        var scene = Scene.labelled();
        var request = scene.submitted("1000000.00", "150000.00", "0.00");
        command(OFFICER, request, "due-diligence", refused()).statusCode(200);
        AUDIT.get(request + "/history").body("items.motive", hasItem("REFUSED"));
        PROGRAMME
                .get(request + "/history")
                .body("items.event", hasItem("due-diligence-recorded"))
                .body("items.motive", not(hasItem("REFUSED")));
    }
}
