package fr.rebond.funding;

import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Forms.approval;
import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Forms.form;
import static fr.rebond.funding.Forms.stateAid;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.created;
import static fr.rebond.funding.Requests.etag;
import static fr.rebond.funding.Requests.key;
import static fr.rebond.funding.Requests.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Amounts above the limit are rejected, and the largest possible amounts can be added. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class AmountBoundsTest {

    private static final String LARGEST = "10000000000.00";
    private static final String TOO_LARGE = "10000000000.01";
    private static final String FOURTEEN_DIGITS = "99999999999999.99";

    private static int pledge(Scene scene, String euros) {
        return OFFICER.idempotencyKey(key())
                .post(
                        scene.envelope + "/contributions",
                        Map.of("funder", Map.of("siren", CAMBRAI, "name", "CA de Cambrai"), "amount", money(euros)))
                .extract()
                .statusCode();
    }

    @Test
    void addsTheLargestPledges() {
        // Given
        var scene = Scene.labelled();
        // Then
        assertThat(pledge(scene, TOO_LARGE)).isEqualTo(400);
        assertThat(pledge(scene, FOURTEEN_DIGITS)).isEqualTo(400);
        assertThat(pledge(scene, LARGEST)).isEqualTo(201);
        assertThat(pledge(scene, LARGEST)).isEqualTo(201);
        AUDIT.get(scene.envelope + "/balances").statusCode(200).body("total.pledged.amount", equalTo("20003500000.00"));
    }

    private static Map<String, Object> costs(int lines, String each) {
        var stateAid = new HashMap<>(stateAid("1.00"));
        stateAid.put(
                "eligibleCosts",
                IntStream.range(0, lines)
                        .mapToObj(i -> Map.of("name", "line " + i, "amount", money(each)))
                        .toList());
        return stateAid;
    }

    @Test
    void addsTheLargestCostLines() {
        // Given
        var scene = Scene.labelled();
        var request = scene.invited();
        var form = new HashMap<>(form("1.00", LARGEST, LARGEST));
        // Then
        form.put("stateAid", costs(1, FOURTEEN_DIGITS));
        scene.holding.ifMatch(etag(request)).put(request, form).statusCode(400);
        form.put("stateAid", costs(50, LARGEST));
        scene.holding.ifMatch(etag(request)).put(request, form).statusCode(200);
        command(scene.holding, request, "submission", null).statusCode(200);
        command(OFFICER, request, "assessment", assessment(LARGEST, LARGEST))
                .statusCode(200)
                .body("assessment.reserved", equalTo(false));
        command(COMMITTEE, request, "decision", approval(LARGEST, TOO_LARGE)).statusCode(400);
        command(COMMITTEE, request, "decision", approval(LARGEST, LARGEST)).statusCode(422);
    }

    @Test
    void simulatesTheLargestCostLines() {
        var simulation = Map.of("grantDate", "2023-07-03", "stateAid", costs(6, LARGEST), "grant", money(LARGEST));
        OFFICER.post("/v1/state-aid/simulations", simulation)
                .statusCode(200)
                .body("bases[0].outcome", equalTo("NOTIFICATION_REQUIRED"))
                .body("bases[0].upTo.amount", equalTo("8250000.00"));
        OFFICER.post(
                        "/v1/state-aid/simulations",
                        Map.of("grantDate", "2023-07-03", "stateAid", costs(6, FOURTEEN_DIGITS)))
                .statusCode(400);
    }

    @Test
    void rejectsTheLargestPaymentAboveThePlan() {
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        created(claim(scene.holding, advance(agreement, "GRANT", "1.00")));
        claim(scene.holding, advance(agreement, "GRANT", LARGEST)).statusCode(422);
        claim(scene.holding, advance(agreement, "GRANT", FOURTEEN_DIGITS)).statusCode(400);
    }
}
