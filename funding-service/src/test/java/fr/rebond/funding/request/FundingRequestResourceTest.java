package fr.rebond.funding.request;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Actors.RULES;
import static fr.rebond.funding.Forms.approval;
import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Forms.form;
import static fr.rebond.funding.Forms.stateAid;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.etag;
import static fr.rebond.funding.Requests.idOf;
import static fr.rebond.funding.Requests.key;
import static fr.rebond.funding.Requests.money;
import static fr.rebond.funding.Scene.on;
import static fr.rebond.kit.test.api.Roles.PROJECT_HOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.funding.Scene;
import fr.rebond.funding.Sirens;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class FundingRequestResourceTest {

    private static final Api OTHER_HOLDER = Api.as(PROJECT_HOLDER, Sirens.next());

    @Test
    void onlyTheHolderEditsARequestAndNeedsItsVersion() {
        var scene = Scene.labelled();
        var request = scene.invited();
        var form = form("1000000.00", "100000.00", "0.00");
        OTHER_HOLDER.ifMatch("\"0\"").put(request, form).statusCode(404);
        OTHER_HOLDER.get(request).statusCode(404);
        OTHER_HOLDER.get("/v1/funding-requests").statusCode(200).body("items", hasSize(0));
        Api.anonymous().get(request).statusCode(401);
        scene.holding.put(request, form).statusCode(428);
        scene.holding.ifMatch("\"9\"").put(request, form).statusCode(412);
        scene.holding.ifMatch("\"0\"").put(request, form).statusCode(200).header("ETag", "\"1\"");
        scene.holding.ifNoneMatch("\"1\"").get(request).statusCode(304);
        scene.holding.get("/v1/funding-requests").body("items", hasSize(1)).body("items[0].status", equalTo("DRAFT"));
        AUDIT.query("project", UUID.randomUUID()).get("/v1/funding-requests").body("items", hasSize(0));
        AUDIT.query("status", "DRAFT")
                .query("envelope", idOf(scene.envelope))
                .get("/v1/funding-requests")
                .body("items", hasSize(1));
    }

    @Test
    void namesEveryUnmetRuleOfASubmission() {
        var scene = Scene.labelled();
        var request = scene.invited();
        var empty = Map.of(
                "stateAid", Map.of("eligibleCosts", List.of()),
                "askedGrant", money("0.00"),
                "askedRepayableAdvance", money("0.00"));
        scene.holding.ifMatch(etag(request)).put(request, empty).statusCode(200);
        command(scene.holding, request, "submission", null).statusCode(422).body("errors", hasSize(4));
        on("2024-07-03");
        command(scene.holding, request, "submission", null).statusCode(422).body("errors", hasSize(5));
        on("2023-07-03");
    }

    @Test
    void explainsStateAidAndLimitsTheDecisionToIt() {
        // Given: a small enterprise may get 20 % of 1 000 000
        var scene = Scene.funded();
        var request = scene.assessed("1000000.00", "150000.00", "50000.00");
        // Then
        AUDIT.get(request + "/state-aid")
                .statusCode(200)
                .body("use", equalTo("DECISION"))
                .body("bases[0].outcome", equalTo("ALLOWED"))
                .body("bases[0].upTo.amount", equalTo("200000.00"))
                .body("bases[0].steps.legalReference", hasItem("Reg. (EU) 651/2014 art. 17(6)(a)"))
                .body("bases[0].steps.result", hasItem("SA.59106"));
        command(COMMITTEE, request, "decision", approval("150000.00", "50000.01"))
                .statusCode(422)
                .body("detail", containsString("exceeds the allowed 200000.00"));
        command(COMMITTEE, request, "decision", approval("150000.00", "50000.00"))
                .statusCode(200);
        AUDIT.get(request).body("status", equalTo("APPROVED"));
    }

    @Test
    void explainsADecisionByTheLawOfItsDay() {
        // Given
        var request = Scene.funded().approved("1000000.00", "150000.00", "50000.00");
        var then = AUDIT.get(request + "/state-aid").extract().asString();
        // When
        on("2029-07-03");
        try {
            // Then: the rows do not cover 2029, but the explanation is still that of the decision
            assertThat(AUDIT.get(request + "/state-aid").extract().asString())
                    .isEqualTo(then)
                    .contains("\"advances\":\"50000.00\"")
                    .doesNotContain("\":\"[", "\":\"{", "0.0000");
        } finally {
            on("2023-07-03");
        }
    }

    @Test
    void hidesDueDiligenceFromProgrammeManagersAndHolders() {
        var scene = Scene.labelled();
        var request = scene.checked("1000000.00", "150000.00", "0.00");
        PROGRAMME.get(request).statusCode(200).body("dueDiligence", nullValue());
        scene.holding.get(request).statusCode(200).body("dueDiligence", nullValue());
        OFFICER.get(request).body("dueDiligence.reference", equalTo("KYC-2023-7"));
        AUDIT.get(request).body("dueDiligence.outcome", equalTo("CLEARED"));
    }

    @Test
    void usesUnverifiedRowsForSimulations() {
        // Given
        var simulation = Map.of("grantDate", "2024-03-01", "stateAid", stateAid("1000000.00"));
        RULES.post("/v1/state-aid/simulations", simulation)
                .statusCode(200)
                .body("use", equalTo("SIMULATION"))
                .body("bases[0].upTo.amount", equalTo("200000.00"))
                .body("bases[0].steps.result", hasItem("SA.111728"));
        List<Map<String, Object>> regimes =
                RULES.get("/v1/state-aid/regimes").statusCode(200).extract().path("items");
        var row = regimes.stream()
                .filter(regime -> regime.get("value").equals("SA.111728"))
                .findFirst()
                .orElseThrow();
        var path = "/v1/state-aid/regimes/" + row.get("id");
        var verified = Map.of("verified", true, "source", "Texte du régime, lu le 2 juillet 2023");
        // Then
        RULES.put(path + "/verification", verified).statusCode(428);
        var tag = etag(path);
        RULES.ifMatch(tag).put(path + "/verification", verified).statusCode(200).body("verified", equalTo(true));
        RULES.ifMatch(tag).put(path + "/verification", verified).statusCode(412);
        RULES.ifMatch(etag(path))
                .put(path + "/verification", Map.of("verified", false, "source", "Par défaut"))
                .statusCode(200);
        AUDIT.get("/v1/state-aid/rates").statusCode(200).body("items", hasSize(13));
    }

    @Test
    void repeatedAssessmentReservesOnce() {
        var scene = Scene.funded();
        var request = scene.checked("1000000.00", "150000.00", "0.00");
        var officer = OFFICER.ifMatch(etag(request)).idempotencyKey(key());
        var body = assessment("150000.00", "0.00");
        var first =
                officer.post(request + "/assessment", body).statusCode(200).body("assessment.reserved", equalTo(true));
        officer.post(request + "/assessment", body)
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .header("ETag", first.extract().header("ETag"));
        AUDIT.get(scene.envelope + "/balances").body("total.reserved.amount", equalTo("150000.00"));
    }
}
