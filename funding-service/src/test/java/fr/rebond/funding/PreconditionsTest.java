package fr.rebond.funding;

import static fr.rebond.funding.Actors.ACCOUNTING;
import static fr.rebond.funding.Actors.AUTHORISING;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Actors.RULES;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Forms.approval;
import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Forms.basis;
import static fr.rebond.funding.Forms.cleared;
import static fr.rebond.funding.Forms.form;
import static fr.rebond.funding.Forms.meeting;
import static fr.rebond.funding.Forms.programme;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.created;
import static fr.rebond.funding.Requests.key;
import static fr.rebond.funding.Requests.money;
import static fr.rebond.kit.test.api.Roles.FUNDER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every change requires a version of the aggregate, and its body is validated first. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class PreconditionsTest {

    private static final Map<String, Object> WHY = Map.of("motive", "Erreur");

    private record Change(Method method, Api who, String path, Object body) {

        static Change put(Api who, String path, Object body) {
            return new Change(Method.PUT, who, path, body);
        }

        static Change post(Api who, String path, Object body) {
            return new Change(Method.POST, who, path, body);
        }

        int status(Api sender) {
            var answer = method == Method.PUT ? sender.put(path, body) : sender.post(path, body);
            return answer.extract().statusCode();
        }
    }

    private static List<Change> changes(Scene scene, String request, String agreement, String payment, String row) {
        return List.of(
                Change.put(PROGRAMME, "/v1/programmes/" + scene.call, programme("90000000.00")),
                Change.post(Api.as(FUNDER, Actors.STATE), scene.envelope + "/contributions/1/confirmation", basis()),
                Change.put(scene.holding, request, form("1000000.00", "1.00", "0.00")),
                Change.post(scene.holding, request + "/submission", null),
                Change.post(scene.holding, request + "/withdrawal", WHY),
                Change.post(OFFICER, request + "/due-diligence", cleared()),
                Change.post(OFFICER, request + "/assessment", assessment("1.00", "0.00")),
                Change.post(COMMITTEE, request + "/decision", approval("1.00", "0.00")),
                Change.post(OFFICER, agreement + "/signature", Map.of("signedOn", "2023-07-03", "document", "x")),
                Change.post(OFFICER, payment + "/certification", Map.of("statement", "x")),
                Change.post(AUTHORISING, payment + "/authorisation", null),
                Change.post(ACCOUNTING, payment + "/confirmation", null),
                Change.post(ACCOUNTING, payment + "/order", Map.of("reference", "x")),
                Change.post(ACCOUNTING, payment + "/settlement", Map.of("paidOn", "2023-07-03")),
                Change.post(OFFICER, payment + "/rejection", WHY),
                Change.post(scene.holding, payment + "/cancellation", WHY),
                Change.put(RULES, row + "/verification", Map.of("verified", true, "source", "x")));
    }

    @Test
    void rejectsChangesWithoutOrWithAnotherVersion() {
        // Given
        var scene = Scene.funded();
        var request = scene.invited();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
        String row = RULES.get("/v1/state-aid/rates").extract().path("items[0].id");
        // When
        var wrong = new LinkedHashMap<String, Integer>();
        for (var change : changes(scene, request, agreement, payment, "/v1/state-aid/rates/" + row)) {
            var sender = change.who().idempotencyKey(key());
            expect(wrong, 428, change, sender);
            expect(wrong, 412, change, sender.ifMatch("\"999\""));
        }
        // Then
        assertThat(wrong).isEmpty();
    }

    private static void expect(Map<String, Integer> wrong, int expected, Change change, Api sender) {
        var status = change.status(sender);
        if (status != expected) {
            wrong.put(change.path() + " instead of " + expected, status);
        }
    }

    @Test
    void validatesTheBodyBeforeItLooksForTheAggregate() {
        // Given
        var nothing = UUID.randomUUID();
        var request = "/v1/funding-requests/" + nothing;
        var rejectionWithoutMotive = Map.of("outcome", "REJECTED", "meeting", meeting());
        var cost = Map.of("name", "machines", "amount", money("1.00"));
        var costTwice = Map.of(
                "stateAid", Map.of("eligibleCosts", List.of(cost, cost)),
                "askedGrant", money("0.00"),
                "askedRepayableAdvance", money("0.00"));
        // Then
        COMMITTEE
                .idempotencyKey(key())
                .post(request + "/decision", rejectionWithoutMotive)
                .statusCode(400);
        COMMITTEE
                .idempotencyKey(key())
                .post(request + "/decision", approval("0.00", "0.00"))
                .statusCode(400);
        OFFICER.idempotencyKey(key())
                .post(request + "/assessment", assessment("0.00", "0.00"))
                .statusCode(400);
        OFFICER.idempotencyKey(key())
                .post(
                        "/v1/envelopes/" + nothing + "/contributions",
                        Map.of(
                                "funder", Map.of("siren", Actors.CAMBRAI, "name", "x"),
                                "amount", money("0.00")))
                .statusCode(400);
        claim(OFFICER, advance("/v1/agreements/" + nothing, "GRANT", "0.00")).statusCode(400);
        Scene.labelled().holding.put(request, costTwice).statusCode(400);
    }
}
