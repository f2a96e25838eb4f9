package fr.rebond.funding.stateaid.form;

import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Forms.stateAid;
import static fr.rebond.funding.Requests.money;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class SimulationResourceTest {

    private static Map<String, Object> enterprise(String id, int headcount) {
        var accounts = Map.of("year", 2022, "headcount", headcount, "turnover", money("1000000.00"));
        return Map.of("id", id, "periods", List.of(accounts));
    }

    private static Map<String, Object> stake(String owner, String owned, int percent) {
        return Map.of("owner", owner, "owned", owned, "percent", percent);
    }

    private static ValidatableResponse simulate(Map<String, Object> group) {
        Scene.on("2023-07-03");
        var aid = new HashMap<>(stateAid("1000000.00"));
        aid.put("enterprise", group);
        return OFFICER.post("/v1/state-aid/simulations", Map.of("grantDate", "2023-07-03", "stateAid", aid));
    }

    /** H owns 60 % of A, 55 % of B and 40 % of C: the headcount is 30 + 10 + 180 + 40 % of 100 = 260. */
    @Test
    void countsLinkedEnterprisesInFullAndPartnersInProportion() {
        simulate(Map.of(
                        "enterprises",
                        List.of(enterprise("A", 30), enterprise("H", 10), enterprise("B", 180), enterprise("C", 100)),
                        "stakes",
                        List.of(stake("H", "A", 60), stake("H", "B", 55), stake("H", "C", 40))))
                .statusCode(200)
                .body("bases[0].outcome", equalTo("REFUSED"))
                .body("bases[0].steps.inputs.headcount", hasItem("260.00"))
                .body("bases[0].because", hasItem("art. 17 allows aid to small and medium-sized enterprises only"));
    }

    @Test
    void rejectsInconsistentGroups() {
        simulate(Map.of("enterprises", List.of(enterprise("A", 1), enterprise("A", 300))))
                .statusCode(400)
                .body("errors[0].pointer", containsString("/stateAid/enterprise"));
        simulate(Map.of("enterprises", List.of(enterprise("A", 1)), "stakes", List.of(stake("X", "A", 30))))
                .statusCode(400);
        var year = Map.of("year", 2022, "headcount", 1);
        simulate(Map.of("enterprises", List.of(Map.of("id", "A", "periods", List.of(year, year)))))
                .statusCode(400);
        OFFICER.post("/v1/state-aid/simulations", """
                        {"grantDate": "2023-07-03", "stateAid": {"eligibleCosts": [null],
                         "enterprise": {"enterprises": [null], "stakes": [null]}}}""").statusCode(400);
    }
}
